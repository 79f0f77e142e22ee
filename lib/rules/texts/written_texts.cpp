#include "rules/texts/written_texts.hpp"

namespace kpss {

void for_each_text(const Repository& repository, const std::function<void(const WrittenValue&)>& visit) {
  for_each_kind([&]<class T>(Type<T>) {
    for (const auto& record : repository.all<T>()) for_each_text(record, visit);
  });
}

}  // namespace kpss
