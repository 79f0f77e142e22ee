#include "cli/sheet_folder.hpp"

#include <algorithm>
#include <ostream>

#include "cli/files.hpp"
#include "text/failure.hpp"

namespace kpss::cli {
namespace {

namespace fs = std::filesystem;

void keep_filled(const SheetFiles& files, const Session& session) {
  for (const auto& [file, bytes] : files) {
    std::error_code error;
    if (fs::exists(fs::symlink_status(file, error)))
      throw Failure(Failure::Kind::usage, say("`{}` už existuje", "`{}` exists already", fs::relative(file, session.world.here, error).generic_string()), say("vyplněné listy by se přepsaly; zvolte jinou složku, nebo je přepište volbou `--force`", "filled sheets would be overwritten; choose another folder, or overwrite them with `--force`"));
  }
}

}  // namespace

std::vector<std::string> forms_from(std::string_view option, const std::string& value, const std::vector<std::string_view>& known) {
  std::vector<std::string> forms;
  for (std::size_t begin = 0; begin <= value.size();) {
    const auto end = std::min(value.find(',', begin), value.size());
    forms.push_back(value.substr(begin, end - begin));
    begin = end + 1;
    if (std::find(known.begin(), known.end(), forms.back()) == known.end())
      throw Failure(Failure::Kind::usage, say("volba `{}` nezná hodnotu `{}`", "option `{}` has no value `{}`", option, forms.back()), say("možné hodnoty: {}", "possible values: {}", fmt::to_string(fmt::join(known, ", "))));
  }
  return forms;
}

fs::path sheet_folder(const std::string& typed, const Session& session) {
  if (typed.empty()) throw Failure(Failure::Kind::usage, say("chybí složka, do které se listy zapíšou", "the folder that the sheets go to is missing"), say("zadejte `-o listy`", "give `-o sheets`"));
  return session.world.here / typed;
}

void write_sheets(const SheetFiles& files, const std::string& typed, bool force, Session& session) {
  if (!force) keep_filled(files, session);
  std::error_code error;
  fs::create_directories(sheet_folder(typed, session), error);
  if (error) throw Failure(Failure::Kind::outside, say("složku `{}` nelze založit: {}", "cannot make the folder `{}`: {}", typed, error.message()));
  write_files(files);
  for (const auto& [file, bytes] : files) session.world.out << fs::path(typed).append(file.filename().string()).generic_string() << '\n';
}

}  // namespace kpss::cli
