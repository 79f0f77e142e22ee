#pragma once

// What Pandoc read, as a list of short lines that a test can compare: one per paragraph, heading, row of a table …

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace kpss::tests {

using Json = nlohmann::json;
using Trace = std::vector<std::string>;

inline std::string attributes_of(const Json& attributes) {
  std::string out;
  if (const auto id = attributes[0].get<std::string>(); !id.empty()) out += " #" + id;
  for (const Json& name : attributes[1]) out += " ." + name.get<std::string>();
  for (const Json& pair : attributes[2]) out += " " + pair[0].get<std::string>() + "=" + pair[1].get<std::string>();
  return out;
}

/// Text with `<Strong>` and the like around what is not plain; `plain` leaves out strong words and links.
class Tracer {
 public:
  explicit Tracer(bool plain) : plain_(plain) {}

  Trace of(const Json& document) {
    blocks(document["blocks"]);
    return std::move(trace_);
  }
  std::string words(const Json& inlines) const {
    std::string out;
    for (const Json& one : inlines) {
      const auto type = one["t"].get<std::string>();
      const Json content = one.value("c", Json());
      if (type == "Str") out += content.get<std::string>();
      else if (type == "Space") out += ' ';
      else if (type == "Strong" || type == "Emph") out += plain_ ? words(content) : "<" + type + ">" + words(content) + "</>";
      else if (type == "Span") out += "<Span" + attributes_of(content[0]) + ">" + words(content[1]) + "</>";
      else if (type == "Link" && plain_) out += words(content[1]);
      else if (type == "Link") out += "<Link" + attributes_of(content[0]) + " " + content[2][0].get<std::string>() + ">" + words(content[1]) + "</>";
      else if (type == "Image") out += "<Image " + content[2][0].get<std::string>() + ">" + words(content[1]) + "</>";
      else out += "<" + type + (content.is_null() ? "" : " " + content.dump()) + ">";
    }
    return out;
  }

 private:
  void blocks(const Json& all) {
    for (const Json& one : all) block(one["t"].get<std::string>(), one.value("c", Json()));
  }
  void block(const std::string& type, const Json& content) {
    if (type == "Para" || type == "Plain") return trace_.push_back(type + " " + words(content));
    if (type == "Header") {
      const std::string attributes = plain_ ? "" : attributes_of(content[1]);
      return trace_.push_back("Header " + content[0].dump() + attributes + " " + words(content[2]));
    }
    if (type == "BulletList" || type == "OrderedList") {
      trace_.push_back(type);
      for (const Json& item : type == "BulletList" ? content : content[1]) {
        trace_.push_back("Item");
        blocks(item);
      }
      return trace_.push_back("End");
    }
    if (type == "Div") {
      trace_.push_back("Div" + attributes_of(content[0]));
      blocks(content[1]);
      return trace_.push_back("End");
    }
    if (type == "Table") return table(content);
    trace_.push_back("<" + type + ">" + content.dump());
  }
  void table(const Json& content) {
    trace_.push_back("Table");
    rows("Head", content[3][1]);
    for (const Json& body : content[4]) rows("Row", body[3]);
    blocks(content[1][1]);
    trace_.push_back("End");
  }
  void rows(const std::string& name, const Json& all) {
    for (const Json& row : all) {
      std::string line = name;
      for (const Json& cell : row[1]) {
        line += " |";
        for (const Json& inner : cell[4]) line += " " + (inner["t"] == "Plain" ? words(inner["c"]) : "<" + inner["t"].get<std::string>() + ">");
      }
      trace_.push_back(line);
    }
  }

  bool plain_;
  Trace trace_;
};

/// What Pandoc makes of a text, as its own JSON; null where there is no Pandoc. The working directory is not touched.
inline Json pandoc_json(std::string_view reader, const std::string& text, const std::string& metadata = {}) {
  const auto file = [](std::string_view name, const std::string& bytes) {
    const auto path = std::filesystem::temp_directory_path() / ("kpss-documents-" + std::to_string(getpid()) + "-" + std::string(name));
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
  };
  const auto input = file("input.md", text);
  const auto settings = file("metadata.json", metadata.empty() ? "{}" : metadata);
  const std::string command = "pandoc -f '" + std::string(reader) + "' -t json --metadata-file='" + settings.string() + "' '" +
                              input.string() + "' --quiet +RTS -M1G -RTS 2>&1";
  std::string out;
  if (FILE* pipe = popen(command.c_str(), "r")) {
    char buffer[65536];
    for (std::size_t got = 1; got > 0;) out.append(buffer, got = fread(buffer, 1, sizeof buffer, pipe));
    pclose(pipe);
  }
  std::filesystem::remove(input);
  std::filesystem::remove(settings);
  return Json::parse(out, nullptr, false).is_discarded() ? Json(out) : Json::parse(out);
}

inline bool has_pandoc() { return std::system("pandoc --version >/dev/null 2>&1") == 0; }

}  // namespace kpss::tests
