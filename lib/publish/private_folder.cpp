#include "publish/private_folder.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>

#include "text/failure.hpp"

namespace kpss {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& file) {
  throw Failure(Failure::Kind::outside, say("s pracovní složkou `{}` nelze pracovat: {}", "cannot work in the folder `{}`: {}", file.generic_string(), std::strerror(errno)),
                say("je na disku místo? složku určuje TMPDIR", "is the disk full? TMPDIR names the folder"));
}

}  // namespace

PrivateFolder::PrivateFolder(const fs::path& below) {
  auto name = (fs::absolute(below) / "kpss-XXXXXX").string();  // Programs stand in it and would read a relative path anew.
  if (!mkdtemp(name.data())) fail(below);
  path_ = name;
}

PrivateFolder::~PrivateFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

void PrivateFolder::write(std::string_view name, std::string_view bytes) const {
  const auto file = path_ / name;
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  errno = 0;
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) fail(file);
}

std::string PrivateFolder::read(std::string_view name) const {
  errno = 0;
  std::ifstream in(path_ / name, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(in), {});
  if (!in.is_open() || in.bad()) fail(path_ / name);
  return bytes;
}

bool PrivateFolder::has(std::string_view name) const {
  std::error_code error;
  return fs::is_regular_file(path_ / name, error);
}

}  // namespace kpss
