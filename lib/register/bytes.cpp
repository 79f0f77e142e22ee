#include "register/bytes.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>
#include <system_error>

#include "text/failure.hpp"

namespace kpss::registry {

Bytes bytes_of_file(const std::filesystem::path& file, const std::string& name) {
  errno = 0;
  auto in = std::make_shared<std::ifstream>(file, std::ios::binary);
  const auto refuse = [name](int number) {
    const auto reason = std::error_code(number != 0 ? number : EIO, std::generic_category()).message();
    return Failure(Failure::Kind::outside, say("soubor `{}` nelze přečíst: {}", "cannot read the file `{}`: {}", name, reason));
  };
  if (!*in) throw refuse(errno);
  return [in, refuse](char* into, std::size_t room) {
    errno = 0;
    in->read(into, static_cast<std::streamsize>(room));
    if (in->bad()) throw refuse(errno);
    return static_cast<std::size_t>(in->gcount());
  };
}

Bytes bytes_of_text(std::string_view text) {
  return [text](char* into, std::size_t room) mutable {
    const auto part = text.substr(0, room);
    std::memcpy(into, part.data(), part.size());
    text.remove_prefix(part.size());
    return part.size();
  };
}

}  // namespace kpss::registry
