#pragma once

// Names of files made of ids: what any server and any disk takes, the same for the same ids, never two alike.
//
//   FileNames names;
//   names.take("seniori") == "seniori", names.take("Senioři") == "seniori-2", names.take("con") == "con-1"

#include <set>
#include <string>
#include <string_view>

namespace kpss::site {

class FileNames {
 public:
  std::string take(std::string_view id);

 private:
  std::set<std::string> taken_;
};

/// The way from one file of the site to another: `../../obce/kojetin.html`.
std::string relative(std::string_view from, std::string_view to);

}  // namespace kpss::site
