// The language server as a partner in a conversation: frames, states, errors, open files, diagnostics, and what it does with nonsense.

#include <random>

#include "cli/cli.hpp"
#include "editor/protocol/wire.hpp"
#include "lsp_support.hpp"
#include "text/plain.hpp"

namespace kpss::tests {
namespace {

const std::string measure = "plans/2018-2019/measures/1.1.1.yaml";

std::string framed(const std::string& content) { return fmt::format("Content-Length: {}\r\n\r\n{}", content.size(), content); }
std::string framed(const Json& message) { return framed(message.dump()); }

struct Served {
  cli::Exit exit;
  std::vector<Json> said;
};
/// `kpss lsp` with these bytes on its input.
Served served(const std::string& bytes, const std::filesystem::path& here) {
  std::istringstream in(bytes);
  std::ostringstream out, err;
  cli::World world{in, out, err, here, [](const std::string&) { return std::optional<std::string>(); }};
  Served result{cli::run({"lsp", "--stdio"}, world), {}};
  std::istringstream answers(out.str());
  while (const auto content = editor::read_content(answers)) result.said.push_back(Json::parse(*content));
  CHECK(err.str().empty());
  return result;
}

int code_of(const Json& message) { return message.contains("error") ? message["error"]["code"].get<int>() : 0; }
Json request(int id, const std::string& method, Json params = Json::object()) { return {{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", std::move(params)}}; }
Json notification(const std::string& method, Json params = Json::object()) { return {{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}}; }

}  // namespace

TEST_CASE("lsp: a conversation from the first word to the last, as the command line has it") {
  const TemporaryFolder folder;
  const auto hello = framed(request(1, "initialize", {{"rootUri", nullptr}, {"capabilities", Json::object()}}));
  const auto goodbye = framed(request(9, "shutdown")) + framed(notification("exit"));
  const auto whole = served(hello + framed(notification("initialized")) + goodbye, folder.path());
  CHECK(whole.exit == cli::Exit::fine);
  REQUIRE(whole.said.size() == 2);
  CHECK(whole.said[0]["result"]["capabilities"]["positionEncoding"] == "utf-16");
  CHECK(whole.said[0]["result"]["serverInfo"]["name"] == "kpss");
  CHECK(whole.said[1] == Json{{"jsonrpc", "2.0"}, {"id", 9}, {"result", nullptr}});
  CHECK(served(hello + framed(notification("exit")), folder.path()).exit == cli::Exit::findings);
  CHECK(served(hello, folder.path()).exit == cli::Exit::findings);
  CHECK(served("", folder.path()).exit == cli::Exit::findings);
}

TEST_CASE("lsp: errors have the numbers of the protocol") {
  const TemporaryFolder folder;
  const auto hello = framed(request(1, "initialize", {{"capabilities", Json::object()}}));
  const auto said = served(framed(request(0, "textDocument/hover")) + hello + framed(std::string("{\"jsonrpc\": \"2.0\", ")) + framed(request(2, "kpss/unknown")) + framed(notification("$/cancelRequest", {{"id", 2}})) +
                               framed(notification("kpss/unknown")) + framed(request(3, "textDocument/hover")) + framed(std::string("[]")) + framed(request(4, "initialize")) + framed(request(5, "shutdown")) +
                               framed(request(6, "textDocument/hover")) + framed(notification("exit")),
                           folder.path())
                        .said;
  std::vector<int> codes;
  for (const auto& message : said) codes.push_back(code_of(message));
  CHECK(codes == std::vector{-32002, 0, -32700, -32601, -32602, -32600, -32600, 0, -32600});
  CHECK(said[2]["id"].is_null());
}

TEST_CASE("lsp: frames with other headers, in any letters, and nonsense between them") {
  std::istringstream in("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length: 2\r\n\r\n{}junk\r\n\r\nContent-Length: x\r\n\r\nContent-Length:3\r\n\r\n[1]Content-Length: 99999999999999999999\r\n\r\nContent-Length: 9\r\n\r\n{}");
  CHECK(editor::read_content(in) == "{}");
  CHECK(editor::read_content(in) == "[1]");
  CHECK_FALSE(editor::read_content(in));
}

TEST_CASE("lsp: positions count the units that both agreed on") {
  const std::string text = "příliš 🦉 žluťoučký\r\nkůň\rkonec";
  for (const auto& one : {std::pair(editor::Units::utf8, 15), std::pair(editor::Units::utf16, 10), std::pair(editor::Units::utf32, 9)}) {
    const editor::Lines lines(text, one.first);
    const auto at = text.find("žluť");
    CHECK(lines.json(at) == Json{{"line", 0}, {"character", one.second}});
    CHECK(lines.offset(lines.json(at)) == at);
    CHECK(lines.offset({{"line", 0}, {"character", 999}}) == text.find('\r'));
    CHECK(lines.offset({{"line", 2}, {"character", 0}}) == text.find("konec"));
    CHECK(lines.offset({{"line", 99}, {"character", 1}}) == text.size());
  }
  CHECK(editor::units_of({{"general", {{"positionEncodings", {"utf-16", "utf-8"}}}}}) == editor::Units::utf8);
}

TEST_CASE("lsp: URIs of folders with blanks and Czech letters") {
  const std::filesystem::path file = "/home/jana/Plán obce/50 % #1.yaml";
  CHECK(editor::uri_of(file) == "file:///home/jana/Pl%C3%A1n%20obce/50%20%25%20%231.yaml");
  CHECK(editor::path_of_uri(editor::uri_of(file)) == file);
  CHECK(editor::path_of_uri("file:///home/jana/Plán%20obce/x.yaml") == std::filesystem::path("/home/jana/Plán obce/x.yaml"));
  for (const auto* wrong : {"", "untitled:Untitled-1", "file://host/x", "file:///a%2", "file:///a%zz", "file:///a%00", "https://example.org"}) CHECK_FALSE(editor::path_of_uri(wrong));
}

TEST_CASE("lsp: findings come as one types and go when they are mended") {
  Editor editor;
  editor.open(measure);
  CHECK(editor.diagnostics(measure).empty());
  editor.tell("textDocument/didChange", {{"textDocument", {{"uri", editor.uri(measure)}, {"version", 2}}},
                                         {"contentChanges", {{{"range", {{"start", {{"line", 1}, {"character", 0}}}, {"end", {{"line", 1}, {"character", 5}}}}}, {"text", "titel"}},
                                                             {{"range", {{"start", {{"line", 2}, {"character", 7}}}, {"end", {{"line", 2}, {"character", 10}}}}}, {"text", "7.7"}}}}});
  const auto found = editor.diagnostics(measure);
  std::vector<std::string> rules;
  for (const auto& one : found) rules.push_back(one["code"]);
  CHECK(std::find(rules.begin(), rules.end(), "unknown-key") != rules.end());
  CHECK(std::find(rules.begin(), rules.end(), "unknown-reference") != rules.end());
  for (const auto& one : found) {
    CHECK(one["source"] == "kpss");
    if (one["code"] != "unknown-key") continue;
    CHECK(one["severity"] == 1);
    CHECK(one["range"] == Json{{"start", {{"line", 1}, {"character", 0}}}, {"end", {{"line", 1}, {"character", 5}}}});
    CHECK(one["message"].get<std::string>().find("neměli jste na mysli") != std::string::npos);
  }
  editor.write(measure, slurp(editor.home / measure));
  CHECK(editor.diagnostics(measure).empty());
}

TEST_CASE("lsp: an open file counts before the one on the disk, and a change there is seen when it is told") {
  Editor editor;
  editor.write("organizations/msss.yaml", "name: [\n");
  CHECK(!editor.diagnostics("organizations/msss.yaml").empty());
  CHECK(editor.diagnostics(measure).empty());  // what refers to it is not wrong for that
  editor.tell("textDocument/didClose", {{"textDocument", {{"uri", editor.uri("organizations/msss.yaml")}}}});
  CHECK(editor.diagnostics("organizations/msss.yaml").empty());
  std::filesystem::remove(editor.home / "organizations/msss.yaml");
  editor.tell("workspace/didChangeWatchedFiles", {{"changes", {{{"uri", editor.uri("organizations/msss.yaml")}, {"type", 3}}}}});
  CHECK(!editor.diagnostics(measure).empty());
}

TEST_CASE("lsp: files of no repository get nothing, and a missing root is told once") {
  Editor editor("");
  editor.open("docker-compose.yaml", "services: [\n");
  editor.open("groups/komise.yaml", "nam: x\n");
  editor.open("groups/druha.yaml", "nam: x\n");
  int told = 0;
  for (const auto& message : editor.heard) {
    CHECK(message.value("method", "") != "textDocument/publishDiagnostics");
    told += message.value("method", "") == "window/showMessage";
  }
  CHECK(told == 1);
  CHECK(editor.ask("textDocument/hover", {{"textDocument", {{"uri", editor.uri("groups/komise.yaml")}}}, {"position", {{"line", 0}, {"character", 1}}}}).is_null());
  editor.open("kpss.yaml", "kpss: 1\nname: Obec\nterritory: obec\n");  // not saved yet
  CHECK(!editor.diagnostics("groups/komise.yaml").empty());
}

TEST_CASE("lsp: several repositories below an open folder") {
  Editor editor("", Editor::modern(), "dílna");
  std::filesystem::create_directories(editor.home / "data");
  for (const auto* name : {"minimal", "kojetin"}) std::filesystem::copy(root / "examples" / name, editor.home / "data" / name, std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);
  spit(editor.home / "data/minimal/groups/x.yaml", "nam: x\n");
  spit(editor.home / "data/kojetin/groups/x.yaml", "nam: x\n");
  editor.tell("workspace/didChangeWatchedFiles", {{"changes", {{{"uri", editor.uri("data/kojetin/kpss.yaml")}, {"type", 1}}}}});
  CHECK(!editor.diagnostics("data/minimal/groups/x.yaml").empty());
  CHECK(!editor.diagnostics("data/kojetin/groups/x.yaml").empty());
  editor.tell("workspace/didChangeWorkspaceFolders", {{"event", {{"removed", {{{"uri", editor.uri("")}, {"name", "x"}}}}, {"added", Json::array()}}}});
  CHECK(editor.diagnostics("data/minimal/groups/x.yaml").empty());
}

TEST_CASE("lsp: a finding that carries its cure is mended from the editor, and another may be allowed") {
  Editor editor;
  const auto sound = slurp(editor.home / measure);
  editor.write(measure, replaced(sound, "kind: maintain", "kind: maintain\nnote: x\nnote: y"));
  const Json everywhere = {{"textDocument", {{"uri", editor.uri(measure)}}}, {"range", {{"start", {{"line", 0}, {"character", 0}}}, {"end", {{"line", 99}, {"character", 0}}}}}, {"context", {{"diagnostics", editor.diagnostics(measure)}}}};
  const auto actions = editor.ask("textDocument/codeAction", everywhere);
  CHECK(actions.is_array());
  for (const auto& action : actions) {
    CHECK((action["kind"] == "quickfix" || action["kind"] == "source.fixAll.kpss"));
    CHECK(action["edit"].contains("documentChanges"));
  }
}

TEST_CASE("lsp: no message breaks the server, however it is garbled") {
  Editor editor("minimal");
  editor.open(measure, slurp(root / "examples/kojetin" / measure));
  std::mt19937 dice(7);  // The same each time.
  const auto roll = [&](std::size_t sides) { return std::uniform_int_distribution<std::size_t>(0, sides - 1)(dice); };
  const std::vector<std::string> methods = {"textDocument/didChange", "textDocument/didOpen", "textDocument/didClose", "textDocument/completion", "textDocument/hover", "textDocument/definition", "textDocument/references",
                                            "textDocument/rename", "textDocument/prepareRename", "textDocument/codeAction", "textDocument/documentSymbol", "workspace/symbol", "workspace/didChangeWorkspaceFolders",
                                            "workspace/didChangeWatchedFiles", "initialized", "$/setTrace"};
  const std::vector<Json> oddities = {nullptr, -1, 1e300, true, "", "x", Json::array(), Json::object(), 4294967296, {{"line", -5}, {"character", -1}}, {{"line", 3}, {"character", 99999999}}, "file:///%", "\xF0\x9F\xA6\x89"};
  for (int round = 0; round < 400; ++round) {
    Json params = {{"textDocument", {{"uri", editor.uri(measure)}, {"version", round}, {"text", "number: \"1\"\n"}, {"languageId", "yaml"}}},
                   {"position", {{"line", roll(40)}, {"character", roll(60)}}},
                   {"range", {{"start", {{"line", roll(9)}, {"character", 0}}}, {"end", {{"line", roll(9)}, {"character", 3}}}}},
                   {"newName", "novy"}, {"query", "a"}, {"context", {{"diagnostics", Json::array()}}},
                   {"contentChanges", {{{"range", {{"start", {{"line", roll(30)}, {"character", roll(9)}}}, {"end", {{"line", roll(30)}, {"character", roll(9)}}}}}, {"text", std::string(roll(3), "{[\"':-#\n"[roll(8)])}}}}};
    auto message = request(round, methods[roll(methods.size())], params);
    if (roll(2) == 0) message.erase("id");
    // One value of the tree becomes another, or the bytes are bitten.
    auto flat = message.flatten();
    if (roll(2) == 0) {
      auto it = flat.begin();
      std::advance(it, static_cast<std::ptrdiff_t>(roll(flat.size())));
      const auto pointer = Json::json_pointer(it.key());
      message[pointer] = oddities[roll(oddities.size())];
    }
    auto bytes = message.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (roll(4) == 0) bytes[roll(bytes.size())] = static_cast<char>(roll(256));
    if (roll(10) == 0) bytes.resize(roll(bytes.size()));
    editor.server().receive(bytes);
    if (roll(8) == 0) editor.server().settle();
  }
  editor.server().receive(std::string(100'000, '['));
  editor.server().receive("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"shutdown\\ud800\"}");
  CHECK_FALSE(editor.server().is_over());
  CHECK(editor.ask("shutdown", nullptr).is_null());
}

}  // namespace kpss::tests
