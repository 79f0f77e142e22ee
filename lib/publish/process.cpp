#include "publish/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <utility>

namespace kpss {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_words = 32 * 1024;  // Kept of the beginning, and again of the end.

/// What the child needs, made before the fork: behind it only calls that are safe in a signal handler are allowed.
struct Prepared {
  std::string program, folder;
  std::vector<std::string> texts;
  std::vector<char*> arguments, environment;

  explicit Prepared(const Order& order) : program(order.program.string()), folder(order.folder.string()) {
    texts.push_back(program);
    for (const auto& argument : order.arguments) texts.push_back(argument);
    const auto arguments_end = texts.size();
    for (const auto& [name, value] : order.environment) texts.push_back(name + "=" + value);
    for (std::size_t i = 0; i < texts.size(); ++i) (i < arguments_end ? arguments : environment).push_back(texts[i].data());
    arguments.push_back(nullptr);
    environment.push_back(nullptr);
  }
};

void limit(int what, std::size_t amount) {
  const rlimit both{amount, amount};
  setrlimit(static_cast<__rlimit_resource>(what), &both);
}

/// The child's way to its program. Where it fails, `report` carries errno; the program itself never sees it.
[[noreturn]] void become(const Prepared& prepared, const Order& order, pid_t parent, int words, int report) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);  // Nobody waits for it any more when kpss itself is ended.
  if (getppid() != parent) _exit(127);
  const int nothing = open("/dev/null", O_RDONLY);
  if (nothing >= 0 && dup2(nothing, STDIN_FILENO) >= 0 && dup2(words, STDOUT_FILENO) >= 0 && dup2(words, STDERR_FILENO) >= 0 && chdir(prepared.folder.c_str()) == 0) {
    close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, order.file_mib << 20);
    if (order.memory_mib != 0) limit(RLIMIT_AS, order.memory_mib << 20);
    umask(077);
    execve(prepared.program.c_str(), prepared.arguments.data(), prepared.environment.data());
  }
  const int reason = errno;
  [[maybe_unused]] const auto written = write(report, &reason, sizeof reason);
  _exit(127);
}

/// Keeps the beginning and the end of what a talkative program writes.
class Words {
 public:
  void add(const char* text, std::size_t size) {
    const auto room = std::min(size, most_words - std::min(most_words, head_.size()));
    head_.append(text, room);
    tail_.append(text + room, size - room);
    if (tail_.size() > 2 * most_words) tail_.erase(0, tail_.size() - most_words), cut_ = true;
  }
  std::string take() { return head_ + (cut_ ? "\n…\n" : "") + tail_; }

 private:
  std::string head_, tail_;
  bool cut_ = false;
};

using Clock = std::chrono::steady_clock;

/// What can be read now, waiting for it a little; false when nobody writes any more.
bool listen(int from, int milliseconds, Words& words) {
  std::array<char, 4096> buffer{};
  pollfd wait{from, POLLIN, 0};
  if (poll(&wait, 1, milliseconds) <= 0) return true;
  const auto size = read(from, buffer.data(), buffer.size());
  if (size > 0) words.add(buffer.data(), static_cast<std::size_t>(size));
  return size > 0 || (size < 0 && errno == EINTR);
}

/// Whether the child has ended. It stays a zombie, so that its number is nobody else's until it is reaped.
bool has_ended(pid_t child) {
  siginfo_t about{};
  return waitid(P_PID, static_cast<id_t>(child), &about, WEXITED | WNOHANG | WNOWAIT) == 0 && about.si_pid == child;
}

/// False when the time is up first. A program that something left behind still holds the output of has ended all the same.
bool wait_for(pid_t child, int from, Clock::time_point deadline, Words& words) {
  constexpr int patience = 10;  // Milliseconds.
  bool open = true;
  while (!has_ended(child)) {
    if (Clock::now() >= deadline) return false;
    if (open) open = listen(from, patience, words);
    else poll(nullptr, 0, patience);
  }
  return true;
}

/// What is still in the pipe when all writers are dead; one that fled from the group is not waited for.
void drain(int from, Words& words) {
  for (pollfd wait{from, POLLIN, 0}; poll(&wait, 1, 100) > 0;)
    if (!listen(from, 0, words)) return;
}

struct Pipe {
  int ends[2] = {-1, -1};
  bool opened = pipe2(ends, O_CLOEXEC) == 0;

  Pipe() = default;
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe() {
    for (const int end : ends)
      if (end >= 0) close(end);
  }
  void close_writing() { close(std::exchange(ends[1], -1)); }
};

}  // namespace

Ended run(const Order& order) {
  const Prepared prepared(order);
  Pipe output, report;
  if (!output.opened || !report.opened) return {Ended::How::not_started, errno, {}};
  const auto parent = getpid();
  const auto deadline = Clock::now() + std::chrono::seconds(order.seconds);
  const pid_t child = fork();
  if (child == 0) become(prepared, order, parent, output.ends[1], report.ends[1]);
  if (child < 0) return {Ended::How::not_started, errno, {}};
  setpgid(child, child);  // Both sides do it, so that it is done whoever is first.
  output.close_writing();
  report.close_writing();
  int reason = 0, status = 0;
  if (read(report.ends[0], &reason, sizeof reason) == static_cast<ssize_t>(sizeof reason)) {
    waitpid(child, &status, 0);
    return {Ended::How::not_started, reason, {}};
  }
  Words words;
  const bool in_time = wait_for(child, output.ends[0], deadline, words);
  kill(-child, SIGKILL);  // Also what it may have left behind.
  drain(output.ends[0], words);
  waitpid(child, &status, 0);
  if (!in_time) return {Ended::How::timed_out, SIGKILL, words.take()};
  if (WIFSIGNALED(status)) return {Ended::How::killed, WTERMSIG(status), words.take()};
  return {Ended::How::exited, WEXITSTATUS(status), words.take()};
}

std::optional<fs::path> find_program(std::string_view name, std::string_view path) {
  for (std::size_t begin = 0; begin <= path.size();) {
    const auto end = std::min(path.find(':', begin), path.size());
    const fs::path folder(path.substr(begin, end - begin));
    // An empty or relative entry would mean the folder somebody happens to stand in.
    if (folder.is_absolute()) {
      const auto file = folder / name;
      std::error_code error;
      if (fs::is_regular_file(file, error) && access(file.c_str(), X_OK) == 0) return file;
    }
    begin = end + 1;
  }
  return {};
}

}  // namespace kpss
