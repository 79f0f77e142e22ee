// Programs as processes: what they are given, what they may do, and how they are ended.

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "publish/private_folder.hpp"
#include "publish/process.hpp"
#include "support.hpp"
#include "text/failure.hpp"

namespace kpss::tests {

namespace {

namespace fs = std::filesystem;

/// A folder with one small program in it, to be run by the shell it names.
class Script {
 public:
  explicit Script(const std::string& text, const std::string& first_line = "#!/bin/sh\n") {
    spit(program(), first_line + text);
    fs::permissions(program(), fs::perms::owner_all);
  }
  fs::path program() const { return folder_.path() / "script"; }
  const fs::path& folder() const { return folder_.path(); }
  Order order() const { return {.program = program(), .environment = {{"PATH", "/usr/bin:/bin"}}, .folder = folder(), .seconds = 20}; }

 private:
  TemporaryFolder folder_;
};

Ended run_script(const std::string& text) { return run(Script(text).order()); }

bool gone_soon(pid_t process) {
  for (int i = 0; i < 100 && kill(process, 0) == 0; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(20));
  return kill(process, 0) != 0;
}

}  // namespace

TEST_CASE("a program is heard, and its exit code is kept") {
  const auto fine = run_script("echo out; echo err >&2");
  CHECK(fine.well());
  CHECK(fine.words == "out\nerr\n");
  const auto failed = run_script("echo 'what went wrong' >&2; exit 7");
  CHECK(failed.how == Ended::How::exited);
  CHECK(failed.code == 7);
  CHECK(failed.words == "what went wrong\n");
  CHECK_FALSE(failed.well());
  const auto killed = run_script("kill -TERM $$");
  CHECK(killed.how == Ended::How::killed);
  CHECK(killed.code == SIGTERM);
}

TEST_CASE("arguments reach a program as they are, without a shell") {
  const Script script(R"(for a in "$@"; do printf '<%s>' "$a"; done)");
  auto order = script.order();
  order.arguments = {"$(touch pwned)", "two words", "", "*", ";ls", "č"};
  CHECK(run(order).words == "<$(touch pwned)><two words><><*><;ls><č>");
  CHECK_FALSE(fs::exists(script.folder() / "pwned"));
}

TEST_CASE("a program knows its own folder and environment only, and nobody types to it") {
  setenv("KPSS_TEST_SECRET", "1", 1);
  const Script script("/usr/bin/env | /usr/bin/sort; pwd; read line || echo nothing to read");
  auto order = script.order();
  order.environment = {{"HOME", "/nowhere"}, {"LC_ALL", "C.UTF-8"}};
  const auto ended = run(order);
  CHECK(ended.words == "HOME=/nowhere\nLC_ALL=C.UTF-8\nPWD=" + script.folder().string() + "\n" + script.folder().string() + "\nnothing to read\n");
  unsetenv("KPSS_TEST_SECRET");
}

TEST_CASE("open files stay at home") {
  const int open_file = open("/dev/null", O_RDONLY);  // NOLINT: without O_CLOEXEC on purpose
  REQUIRE(open_file > 2);
  CHECK(run_script(fmt::format("[ -e /proc/$$/fd/{} ] && echo open || echo closed", open_file)).words == "closed\n");
  close(open_file);
}

TEST_CASE("limits of memory, file size and core dumps") {
  const Script limits("ulimit -v; ulimit -f; ulimit -c");
  auto order = limits.order();
  order.memory_mib = 100;
  order.file_mib = 1;
  CHECK(run(order).words == "102400\n2048\n0\n");
  const Script writer("exec head -c 5000000 /dev/zero > big");
  order = writer.order();
  order.file_mib = 1;
  CHECK_FALSE(run(order).well());
  CHECK(fs::file_size(writer.folder() / "big") <= 1 << 20);
}

TEST_CASE("a program that hangs is ended with all that it started") {
  const Script script("sleep 60 & echo $!; trap '' TERM; sleep 60");
  auto order = script.order();
  order.seconds = 1;
  const auto begin = std::chrono::steady_clock::now();
  const auto ended = run(order);
  CHECK(ended.how == Ended::How::timed_out);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
  CHECK(gone_soon(std::stoi(ended.words)));
}

TEST_CASE("what a program leaves behind neither keeps it waiting nor lives on") {
  const auto begin = std::chrono::steady_clock::now();
  const auto ended = run_script("sleep 60 & echo $!");
  CHECK(ended.well());
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
  CHECK(gone_soon(std::stoi(ended.words)));
  const auto silent = run_script("exec >/dev/null 2>&1; sleep 0.1; exit 3");
  CHECK(silent.code == 3);
}

TEST_CASE("of a flood of words the beginning and the end are kept") {
  const auto ended = run_script("echo first; i=0; while [ $i -lt 4000 ]; do echo 'a line of no interest at all, one of very many of its kind, written to the error output' >&2; i=$((i+1)); done; echo last; exit 1");
  CHECK(ended.code == 1);
  CHECK(ended.words.size() < 110'000);
  CHECK(ended.words.starts_with("first\n"));
  CHECK(ended.words.ends_with("last\n"));
  CHECK(ended.words.find("…") != std::string::npos);
}

TEST_CASE("a program that cannot be started says why") {
  const auto missing = run({.program = "/nowhere/at/all", .folder = "/tmp"});
  CHECK(missing.how == Ended::How::not_started);
  CHECK(missing.code == ENOENT);
  const Script odd("", "#!/nowhere/interpreter\n");
  CHECK(run(odd.order()).how == Ended::How::not_started);
  const Script fine("true");
  auto order = fine.order();
  order.folder = "/nowhere";
  CHECK(run(order).how == Ended::How::not_started);
}

TEST_CASE("programs are looked for in absolute folders only") {
  const Script script("true");
  const auto path = script.folder().string();
  CHECK(find_program("script", "/nowhere:" + path) == script.program());
  CHECK_FALSE(find_program("script", ""));
  CHECK_FALSE(find_program("script", "::."));
  CHECK_FALSE(find_program("other", path));
  fs::permissions(script.program(), fs::perms::owner_read);
  CHECK_FALSE(find_program("script", path));
}

TEST_CASE("a private folder is private, and gone with its owner") {
  const TemporaryFolder below;
  fs::path path;
  {
    const PrivateFolder folder(below.path());
    path = folder.path();
    CHECK(path.parent_path() == below.path());
    struct stat about {};
    REQUIRE(stat(path.c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0700);
    folder.write("deep/er/file", std::string_view("a\0b", 3));
    CHECK(folder.has("deep/er/file"));
    CHECK(folder.read("deep/er/file") == std::string_view("a\0b", 3));
    CHECK_FALSE(folder.has("deep"));
    CHECK_THROWS_AS(folder.read("missing"), Failure);
  }
  CHECK_FALSE(fs::exists(path));
  CHECK_THROWS_AS(PrivateFolder(below.path() / "missing"), Failure);
}

}  // namespace kpss::tests
