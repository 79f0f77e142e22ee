// A tool of the build, not of the library: packs a folder into a ZIP archive that is the same everywhere and always. CMake's own
// archives carry the builder's user id and the hour of the checkout, and pack even what ODF wants bare.
//
//   zip-folder reference-docx reference.docx

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Entry {
  std::string name;
  std::string bytes;
};

std::uint32_t checksum(const std::string& bytes) {
  std::uint32_t sum = 0xFFFFFFFF;
  for (const char c : bytes) {
    sum ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320 : 0);
  }
  return ~sum;
}

template <std::size_t size>
std::string number(std::size_t value) {
  std::string out;
  for (std::size_t i = 0; i < size; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
  return out;
}
constexpr auto two = number<2>;
constexpr auto four = number<4>;

/// What both headers of an entry share: made by version 2.0, stored, on 1 January 1980.
std::string description(const Entry& entry) {
  const auto size = four(entry.bytes.size());
  return two(20) + two(0) + two(0) + two(0) + two(0x21) + four(checksum(entry.bytes)) + size + size + two(entry.name.size()) + two(0);
}

std::string archive_of(const std::vector<Entry>& entries) {
  std::string out, directory;
  for (const auto& entry : entries) {
    directory += "PK\1\2" + two(20) + description(entry) + two(0) + two(0) + two(0) + four(0) + four(out.size()) + entry.name;
    out += "PK\3\4" + description(entry) + entry.name + entry.bytes;
  }
  const auto count = two(entries.size());
  return out + directory + "PK\5\6" + two(0) + two(0) + count + count + four(directory.size()) + four(out.size()) + two(0);
}

std::string read(const fs::path& path) {
  std::ifstream in;
  in.exceptions(std::ios::failbit | std::ios::badbit);
  in.open(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The formats ask for one part before all others.
bool before(const Entry& a, const Entry& b) {
  const auto rank = [](const std::string& name) { return name != "mimetype" && name != "[Content_Types].xml"; };
  return std::pair(rank(a.name), a.name) < std::pair(rank(b.name), b.name);
}

}  // namespace

int main(int count, char** words) {
  if (count != 3) return 2;
  std::vector<Entry> entries;
  for (const auto& file : fs::recursive_directory_iterator(words[1]))
    if (file.is_regular_file()) entries.push_back({fs::relative(file.path(), words[1]).generic_string(), read(file.path())});
  std::sort(entries.begin(), entries.end(), before);
  std::ofstream out;
  out.exceptions(std::ios::failbit | std::ios::badbit);
  out.open(words[2], std::ios::binary);
  out << archive_of(entries);
  out.close();
}
