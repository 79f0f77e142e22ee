#include "exchange/free_texts.hpp"

namespace kpss {
namespace {

/// Goes through a record as it is described, so that no text that is added to it is missed.
struct Collector {
  Blocks& blocks;

  void operator()(const std::string& text) const {
    if (!text.empty()) blocks.push_back(Paragraph{{text}});
  }
  template <class T>
  void operator()(const std::optional<T>& what) const {
    if (what) (*this)(*what);
  }
  template <class T>
  void operator()(const std::vector<T>& items) const {
    for (const auto& item : items) (*this)(item);
  }
  template <class T>
  void operator()(const T& what) const {
    if constexpr (DescribedRecord<T>) for_each_field<T>([&](const auto& field) { (*this)(what.*(field.member)); });
  }
};

}  // namespace

Document free_texts_of(const Directory& directory, Language language) {
  Document document{.language = language, .title = title_of(directory.repository, language), .blocks = {}};
  const auto add = [&](const std::string& name, const auto& record) {
    document.blocks.push_back(Heading{1, "entry", {name}});
    Collector{document.blocks}(record);
  };
  for (const auto* provider : directory.providers) {
    auto organization = *provider;
    organization.services.clear();
    add(provider->name, organization);
  }
  for (const auto& one : directory.services) add(one.service.name, one.service);
  return document;
}

}  // namespace kpss
