#pragma once

// The language server: takes one message after another, answers requests, and tells the findings whenever nobody waits for anything.
//
//   Server server({.version = "0.1.0"}, [&](const Json& message) { write_content(out, message.dump()); });
//   while (!server.is_over()) { server.receive(*read_content(in)); if (!more_waits(in)) server.settle(); }

#include <functional>

#include "editor/workspace.hpp"

namespace kpss::editor {

struct Started {
  std::string version = {};
  std::optional<Language> language = {};  ///< Asked for when kpss was started; it holds over all else.
};

class Server {
 public:
  using Send = std::function<void(const Json&)>;
  Server(Started started, Send send) : started_(std::move(started)), send_(std::move(send)) { workspace_.language = started_.language; }

  /// One message as it was sent, be it what it may.
  void receive(std::string_view content);
  /// Reads anew what changed and tells which findings came and went.
  void settle();

  bool is_over() const { return over_; }
  /// Whether the client took its leave as it should.
  bool was_shut_down() const { return state_ == State::shut_down; }

 private:
  enum class State { fresh, running, shut_down };

  void take(const Json& message);
  void answer(const Json& id, const std::string& method, const Json& params);
  void notice(const std::string& method, const Json& params);
  void refuse(const Json& id, int code, const std::string& words);

  Json initialize(const Json& params);
  void initialized();
  void watch_files();
  void change_folders(const Json& params);
  void tell_of_missing_root(const std::filesystem::path& file);
  Language language_for(const Json& params);

  Started started_;
  Send send_;
  Workspace workspace_;
  State state_ = State::fresh;
  bool over_ = false;
  bool told_of_missing_root_ = false;
  std::map<std::string, Json> told_;  ///< The diagnostics that the client shows, by URI.
};

/// Serves one client until it leaves. Whether it took its leave as it should.
bool serve(std::istream& in, std::ostream& out, const Started& started);

}  // namespace kpss::editor
