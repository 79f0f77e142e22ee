#pragma once

#include "model/attachment.hpp"
#include "model/group.hpp"

namespace kpss {

enum class Channel { web, bulletin, open_day, meeting, local_committee, press, leaflet, catalogue, social_media, e_mail, presentation, other };

constexpr auto describe(Type<Channel>) {
  return choice<Channel>("channel", {"cesta", "channel"}, {"Kudy se informace k lidem dostane.", "The way by which information reaches people."},
                         {{Channel::web, "web", {"web", "web"}},
                          {Channel::bulletin, "bulletin", {"zpravodaj", "bulletin"}},
                          {Channel::open_day, "open-day", {"den otevřených dveří", "open day"}},
                          {Channel::meeting, "meeting", {"setkání", "meeting"}},
                          {Channel::local_committee, "local-committee", {"místní komise", "local committee"}},
                          {Channel::press, "press", {"tisk", "press"}},
                          {Channel::leaflet, "leaflet", {"leták", "leaflet"}},
                          {Channel::catalogue, "catalogue", {"katalog", "catalogue"}},
                          {Channel::social_media, "social-media", {"sociální sítě", "social media"}},
                          {Channel::e_mail, "e-mail", {"e-mail", "e-mail"}},
                          {Channel::presentation, "presentation", {"prezentace poskytovatele", "presentation of a provider"}},
                          {Channel::other, "other", {"jinak", "other"}}});
}

struct CommunicationItem {
  Origin origin;
  std::string title;
  std::optional<Channel> channel;
  std::optional<std::string> audience;
  std::optional<Moment> planned;
  std::optional<Moment> done;
  std::optional<std::string> responsible;
  std::optional<std::string> note;
  std::vector<Attachment> files;
};

constexpr auto describe(Type<CommunicationItem>) {
  return record("communication-item", {"informování", "item of communication"}, {"Jedna naplánovaná nebo provedená informace.", "One piece of information, planned or given."},
                field("title", &CommunicationItem::title, {"název", "title"}, {"O čem se informuje.", "What it is about."}),
                required("channel", &CommunicationItem::channel, {"cesta", "channel"}, {"Kudy se informace k lidem dostane.", "The way by which it reaches people."}),
                field("audience", &CommunicationItem::audience, {"komu", "audience"}, {"Komu je určena.", "Whom it is for."}),
                field("planned", &CommunicationItem::planned, {"plán", "planned"}, {"Kdy má proběhnout: měsíc nebo den.", "When it is to happen: a month or a day."}),
                field("done", &CommunicationItem::done, {"provedeno", "done"}, {"Kdy proběhla.", "When it happened."}),
                field("responsible", &CommunicationItem::responsible, {"odpovídá", "responsible"}, {"Kdo odpovídá, podle funkce.", "Who is responsible, by function."}),
                field("note", &CommunicationItem::note, {"poznámka", "note"}, {"Poznámka, například počet výtisků.", "A note, for instance the number of copies."}),
                field("files", &CommunicationItem::files, {"soubory", "files"}, {"Článek, leták, snímky.", "The article, leaflet, pictures."}));
}

/// `communication/<year>.yaml`: the plan of informing the public, and the log of what was done.
struct Communication {
  Origin origin;
  std::vector<CommunicationItem> items;
};

constexpr auto describe(Type<Communication>) {
  return record("communication", {"informování veřejnosti", "communication"}, {"Plán informování veřejnosti a záznam toho, co proběhlo.", "The plan of informing the public, and the log of what was done."},
                required("items", &Communication::items, {"položky", "items"}, {"Co se plánovalo a co proběhlo.", "What was planned and what was done."}));
}

}  // namespace kpss
