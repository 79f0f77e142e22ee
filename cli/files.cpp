#include "cli/files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include "text/failure.hpp"

namespace kpss::cli {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void cannot_write(const fs::path& file, int reason) {
  throw Failure(Failure::Kind::outside, say("soubor `{}` nelze zapsat: {}", "cannot write `{}`: {}", file.generic_string(), std::strerror(reason)));
}

/// Opens a file that is not there yet beside `file`; somebody's file or link of that name is never opened.
int open_beside(const fs::path& file, fs::path& temporary) {
  constexpr int most_tries = 100;
  for (int i = 0; i < most_tries; ++i) {
    temporary = file;
    temporary += fmt::format(".kpss-{}-{}", getpid(), i);
    const int opened = open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (opened >= 0 || errno != EEXIST) return opened;
  }
  return -1;
}

bool write_all(int to, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = write(to, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

/// A file on its way: written beside its place, and put there by a rename. Gone without a trace where that does not happen.
class Staged {
 public:
  Staged(const fs::path& file, std::string_view bytes) : file_(file) {
    struct stat old {};
    const bool there = lstat(file.c_str(), &old) == 0;
    if (there && S_ISDIR(old.st_mode)) cannot_write(file, EISDIR);
    // A device or a pipe cannot be replaced, only written to.
    const bool stream = there && !S_ISREG(old.st_mode) && !S_ISLNK(old.st_mode);
    const int to = stream ? open(file.c_str(), O_WRONLY | O_CLOEXEC) : open_beside(file, temporary_);
    if (to < 0) temporary_.clear(), cannot_write(file, errno);
    if (there && S_ISREG(old.st_mode)) fchmod(to, old.st_mode & 07777);
    const bool written = write_all(to, bytes);
    const int reason = errno;
    if (close(to) == 0 && written) return;
    discard();
    cannot_write(file, written ? errno : reason);
  }
  ~Staged() { discard(); }
  Staged(const Staged&) = delete;
  Staged& operator=(const Staged&) = delete;

  void put() {
    if (temporary_.empty()) return;
    if (rename(temporary_.c_str(), file_.c_str()) != 0) cannot_write(file_, errno);
    temporary_.clear();
  }

 private:
  void discard() {
    if (!temporary_.empty()) unlink(temporary_.c_str());
    temporary_.clear();
  }

  fs::path file_, temporary_;
};

}  // namespace

void write_file(const fs::path& file, std::string_view bytes) { Staged(file, bytes).put(); }

void append_to_file(const fs::path& file, std::string_view bytes) {
  const int to = open(file.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
  if (to < 0) cannot_write(file, errno);
  const bool written = write_all(to, bytes);
  const int reason = errno;
  if (close(to) != 0 || !written) cannot_write(file, written ? errno : reason);
}

void write_files(const std::vector<std::pair<fs::path, std::string>>& files) {
  std::vector<std::unique_ptr<Staged>> staged;
  for (const auto& [file, bytes] : files) staged.push_back(std::make_unique<Staged>(file, bytes));
  for (const auto& file : staged) file->put();
}

}  // namespace kpss::cli
