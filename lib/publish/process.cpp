#include "publish/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>

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

[[noreturn]] void become(const Prepared& prepared, const Order& order, int words) {
  setpgid(0, 0);
  const int nothing = open("/dev/null", O_RDONLY);
  if (nothing < 0 || dup2(nothing, STDIN_FILENO) < 0 || dup2(words, STDOUT_FILENO) < 0 || dup2(words, STDERR_FILENO) < 0 || chdir(prepared.folder.c_str()) != 0) _exit(127);
  close_range(STDERR_FILENO + 1, ~0U, 0);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, order.file_mib << 20);
  if (order.memory_mib != 0) limit(RLIMIT_AS, order.memory_mib << 20);
  umask(077);
  execve(prepared.program.c_str(), prepared.arguments.data(), prepared.environment.data());
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

/// Reads until the program has closed its output; false when the time is up first.
bool listen(int from, Clock::time_point deadline, Words& words) {
  std::array<char, 4096> buffer{};
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return false;
    pollfd wait{from, POLLIN, 0};
    const int ready = poll(&wait, 1, static_cast<int>(std::min<std::int64_t>(left, 1'000)));
    if (ready < 0 && errno != EINTR) return true;
    if (ready <= 0) continue;
    const auto size = read(from, buffer.data(), buffer.size());
    if (size > 0) words.add(buffer.data(), static_cast<std::size_t>(size));
    if (size == 0 || (size < 0 && errno != EINTR)) return true;
  }
}

/// Waits for the child itself; false when the time is up first.
bool reap(pid_t child, Clock::time_point deadline, int& status) {
  while (waitpid(child, &status, WNOHANG) == 0) {
    if (Clock::now() >= deadline) return false;
    poll(nullptr, 0, 5);
  }
  return true;
}

}  // namespace

Ended run(const Order& order) {
  const Prepared prepared(order);
  int pipe_ends[2];
  if (pipe2(pipe_ends, O_CLOEXEC) != 0) return {Ended::How::not_started, errno, {}};
  const pid_t child = fork();
  if (child == 0) become(prepared, order, pipe_ends[1]);
  const int reason = errno;
  close(pipe_ends[1]);
  if (child < 0) {
    close(pipe_ends[0]);
    return {Ended::How::not_started, reason, {}};
  }
  setpgid(child, child);  // Both sides do it, so that it is done whoever is first.
  const auto deadline = Clock::now() + std::chrono::seconds(order.seconds);
  Words words;
  int status = 0;
  const bool in_time = listen(pipe_ends[0], deadline, words) && reap(child, deadline, status);
  kill(-child, SIGKILL);  // Also what it may have left behind.
  if (!in_time) waitpid(child, &status, 0);
  close(pipe_ends[0]);
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
