#pragma once

// A YAML file as an arena of nodes in the order of the text, each with its place. Made of yaml-cpp's events, never of its
// Node: nothing is resolved, converted or expanded, so what stands in the file is what is read.
//
//   Findings findings;
//   yaml::Document document = yaml::read(source, findings);
//   if (yaml::View root = document.root()) for (auto [key, value] : root.entries()) …

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/source.hpp"

namespace kpss::yaml {

enum class Kind : std::uint8_t { null, scalar, sequence, mapping };

/// 20 bytes. A mapping's children are key, value, key, value …
struct Node {
  std::uint32_t begin = 0;   ///< Offset of its first byte in the source.
  std::uint32_t next = 0;    ///< Index of the first node that is not inside this one.
  std::uint32_t text = 0;    ///< Offset of a scalar's text in the arena.
  std::uint32_t length = 0;  ///< Bytes of a scalar's text; number of items of a sequence, of entries of a mapping.
  Kind kind = Kind::null;
  bool quoted = false;       ///< Quoted or a block: a text even where it looks like a number.
  bool absent = false;       ///< A null that is not written; `begin` is its key's.
};

class Document;

/// One node of a document. A default View is no node, and false.
class View {
 public:
  View() = default;
  View(const Document& document, std::uint32_t index) : document_(&document), index_(index) {}

  explicit operator bool() const { return document_ != nullptr; }
  Kind kind() const { return node().kind; }
  std::string_view scalar() const;
  bool quoted() const { return node().quoted; }
  /// A mapping or sequence written in brackets: `{…}`, `[…]`.
  bool in_braces() const;
  std::size_t size() const { return node().length; }
  /// The offset of its first byte; of a value that is not written that of its key.
  std::size_t begin() const { return node().begin; }
  /// Its place in the arena, for `extent.hpp`.
  std::uint32_t index() const { return index_; }
  /// What a message marks: the value itself, the key of an absent value, the first key of a mapping.
  Span span() const;

  struct Entry;
  std::vector<View> items() const;      ///< Of a sequence; of anything else none.
  std::vector<Entry> entries() const;   ///< Of a mapping; of anything else none.
  View find(std::string_view key) const;
  /// The span of a key of this mapping, or of the mapping where it is missing.
  Span key_span(std::string_view key) const;

  const Document& document() const { return *document_; }

 private:
  const Node& node() const;

  const Document* document_ = nullptr;
  std::uint32_t index_ = 0;
};

struct View::Entry {
  View key;
  View value;
};

class Document {
 public:
  explicit Document(const Source& from) : source(&from) {}

  const Source* source;
  std::vector<Node> nodes;
  std::string text;
  /// Not empty, and read to its end.
  bool sound = false;

  View root() const { return sound ? View(*this, 0) : View(); }
};

}  // namespace kpss::yaml
