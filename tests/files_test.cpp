// Files that a command writes: whole or not at all, and never somebody else's.

#include "cli/files.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "support.hpp"
#include "text/failure.hpp"
#include "text/utf8.hpp"

namespace kpss::tests {

namespace fs = std::filesystem;

TEST_CASE("a file is replaced whole, keeps its mode, and leaves nothing beside it") {
  const TemporaryFolder folder;
  const auto file = folder.path() / "zprava.md";
  cli::write_file(file, "old");
  fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
  cli::write_file(file, "new");
  CHECK(slurp(file) == "new");
  CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
  CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("a link where the temporary file would stand is not followed") {
  const TemporaryFolder folder;
  spit(folder.path() / "victim", "precious");
  for (const auto* name : {"zprava.md.kpss-new", "zprava.md"}) fs::create_symlink(folder.path() / "victim", folder.path() / name);
  for (int i = 0; i < 3; ++i) fs::create_symlink(folder.path() / "victim", folder.path() / fmt::format("zprava.md.kpss-{}-{}", getpid(), i));
  cli::write_file(folder.path() / "zprava.md", "report");
  CHECK(slurp(folder.path() / "victim") == "precious");
  CHECK(slurp(folder.path() / "zprava.md") == "report");
}

TEST_CASE("what cannot be written is a failure, and the old file stays") {
  const TemporaryFolder folder;
  fs::create_directory(folder.path() / "taken.md");
  CHECK_THROWS_AS(cli::write_file(folder.path() / "taken.md", "x"), Failure);
  CHECK_THROWS_AS(cli::write_file(folder.path() / "missing" / "x.md", "x"), Failure);
  CHECK_THROWS_AS(cli::write_file("/dev/full", "x"), Failure);
  CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("several files are written all or none") {
  const TemporaryFolder folder;
  spit(folder.path() / "a.md", "old");
  CHECK_THROWS_AS(cli::write_files({{folder.path() / "a.md", "new"}, {folder.path() / "missing" / "b.md", "new"}}), Failure);
  CHECK(slurp(folder.path() / "a.md") == "old");
  CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
  cli::write_files({{folder.path() / "a.md", "new"}, {folder.path() / "b.md", "too"}});
  CHECK(slurp(folder.path() / "a.md") + slurp(folder.path() / "b.md") == "newtoo");
}

TEST_CASE("what goes to a terminal cannot forge a line, a colour or a direction") {
  CHECK(utf8::visible("a\x1B[31mb\r\nc\td") == "a\u00b7[31mb\u00b7\u00b7c d");
  CHECK(utf8::visible("a\u202eb\u2066c\xFF") == "a\u00b7b\u00b7c\u00b7");
  CHECK(utf8::visible("Příliš žluťoučký kůň\u00a0– „ano“") == "Příliš žluťoučký kůň\u00a0– „ano“");
}

}  // namespace kpss::tests
