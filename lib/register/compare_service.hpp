#pragma once

// One service of the repository beside what the register says of it.

#include "register/comparison.hpp"

namespace kpss::registry {

/// What comes out of comparing the services of one organization.
struct Outcome {
  std::vector<Difference> differences;
  std::vector<yaml::Edit> edits;
  std::vector<std::string> secrets;
};

class ServiceComparison {
 public:
  /// `number` is that of the service in the list of its organization.
  ServiceComparison(const Organization& organization, const Service& ours, std::size_t number, const StatedService& stated, Outcome& outcome);

  void compare(Date day);

 private:
  void compare_codes();
  void compare_capacity();
  void compare_locations();
  void compare_location(std::size_t number, const Location& stated);
  /// Takes the address of a location out, and says that it is secret.
  void conceal(std::size_t number);
  void compare_dates(bool ended);
  void compare_reach();
  void fill_in();

  /// A difference that an import settles.
  void write(const std::string& field, std::string here, std::string there, yaml::Value value);
  void tell(const std::string& field, std::string here, std::string there, bool written);
  yaml::Path at(std::vector<yaml::Step> steps) const;

  const Organization& organization_;
  const Service& ours_;
  std::size_t number_;
  const StatedService& stated_;
  Outcome& outcome_;
};

}  // namespace kpss::registry
