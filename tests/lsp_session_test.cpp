// What Neovim sent in a session (tests/lsp/record.sh) is said to the server again, word for word; what it answers is a golden file.

#include "editor/protocol/wire.hpp"
#include "lsp_support.hpp"
#include "text/plain.hpp"

namespace kpss::tests {

TEST_SUITE_BEGIN("golden");

TEST_CASE("lsp: the recorded session of a real editor") {
  const TemporaryFolder folder;
  std::filesystem::copy(root / "examples/kojetin", folder.path() / "Plán obce", std::filesystem::copy_options::recursive);
  std::ifstream recorded(root / "tests/lsp/session.client", std::ios::binary);
  REQUIRE(recorded.is_open());
  std::string said;
  editor::Server server({.version = "1.2.3", .language = {}}, [&](const Json& message) { said += replaced(message.dump(1), folder.path().string(), "/ROOT") + "\n"; });
  int messages = 0;
  while (const auto content = editor::read_content(recorded)) {
    const auto message = Json::parse(*content);
    ++messages;
    said += fmt::format("--> {}{}\n", message.value("method", "(an answer)"), message.contains("id") ? " " + message["id"].dump() : "");
    server.receive(replaced(replaced(*content, "/ROOT", folder.path().string()), "\\/ROOT", replaced(folder.path().string(), "/", "\\/")));
    server.settle();
  }
  CHECK(messages > 20);
  CHECK(server.is_over());
  CHECK(server.was_shut_down());
  golden(root / "tests/lsp/session.server", said);
}

TEST_SUITE_END();

}  // namespace kpss::tests
