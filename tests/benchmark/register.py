#!/usr/bin/env python3
"""`register.py FOLDER`: makes a register of providers as large as the real one (6,733 services, 18,900 facilities, 99 MB) with its code lists,
always the same, of nobody who exists.

    tests/benchmark/register.py /tmp/r
    /usr/bin/time -v kpss diff --register /tmp/r/rpss.json --codelists /tmp/r/codelists --municipality 500001
"""
import json
import os
import sys

SERVICES = 6733
FACILITIES = 18907
SIZE = 100_500_000
MUNICIPALITIES = 6258
TYPES = ["odborné sociální poradenství", "osobní asistence", "pečovatelská služba", "domovy pro seniory", "azylové domy", "sociální rehabilitace"]
GROUPS = ["senioři", "osoby se zdravotním postižením", "osoby v krizi", "rodiny s dítětem/dětmi", "oběti domácího násilí"]


def write(path, items):
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"polozky":[')
        for number, item in enumerate(items):
            file.write((",\n" if number else "\n") + json.dumps(item, ensure_ascii=False))
        file.write("\n]}\n")


def codelist(prefix, names):
    return ({"id": f"{prefix}/{key}", "nazev": {"cs": name}} for key, name in names)


def address(number):
    town = 500001 + number * 7919 % MUNICIPALITIES
    return {"cisloDomovni": number % 3000 + 1, "cisloOrientacni": str(number % 90 + 1), "dodatekAdresy": None, "kodAdresnihoMista": None if number % 28 == 0 else 10_000_000 + number, "psc": f"{10000 + number % 69999:05}",
            "typCislaDomovniho": {"id": "TypStavebnihoObjektu/1"}, "kraj": {"id": f"Kraj/{town % 14 + 1}"}, "okres": {"id": f"Okres/{3000 + town % 77}"}, "obec": {"id": f"Obec/{town}"}, "castObce": {"id": f"CastObce/{town}"},
            "mestskyObvodMestskaCast": None, "mestskyObvodVPraze": None, "ulice": {"nazev": f"Ulice č. {number % 500}"}}


def contacts(number):
    return {"emaily": [{"email": f"sluzba{number}@example.org", "poznamka": None}], "telefony": [{"telefon": f"{number % 1000000000:09}", "poznamka": "vedoucí služby"}], "weby": [{"web": f"http://www.sluzba{number}.example.org", "poznamka": None}]}


def hours():
    return [{"den": {"id": f"DenVTydnu/{day}"}, "casOd": "07:00", "casDo": "15:30"} for day in range(1, 6)]


def service(number, attachments):
    facilities = FACILITIES * (number + 1) // SERVICES - FACILITIES * number // SERVICES
    form = ["ter", "amb", "pob"][number % 3]
    provider = number % 2100
    return {"portalId": number, "id": f"SocialniSluzba/{number}", "identifikator": f"{1000000 + number}", "datumPoskytovaniOd": f"20{number % 18 + 7:02}-01-01", "datumPoskytovaniDo": "2015-12-31" if number % 7 == 0 else None, "kontaktniAdresy": [address(number)],
            "druhSocialniSluzby": {"id": f"DruhSocialniSluzby/{number % len(TYPES) + 1}"},
            "zarizeni": [{"nazev": f"Středisko {number}", "poskytujeOd": "2010-01-01", "poskytujeDo": None, "utajenaAdresa": number % 97 == 0, "adresa": address(number * 3 + part // 2)} for part in range(facilities)],
            "poskytovatel": {"nazev": f"Poskytovatel {provider}, z. s.", "ico": f"{20000000 + provider}", "adresa": address(provider), "statutarniOrgany": [{"jmeno": "Nikdo", "prijmeni": "Neexistující"}] * 3, **contacts(provider)},
            **contacts(number), "faxy": None, "ciloveSkupiny": [{"cilovaSkupina": {"id": f"CilovaSkupinaOsoby/{(number + part) % len(GROUPS) + 1}"}} for part in range(3)], "vekoveSkupiny": [], "doplnujiciInformaceVekoveSkupiny": None,
            "formy": [{"forma": {"id": f"FormaSocialniSluzby/{form}"}, "nepretrzitePoskytovani": form == "pob", "casoveRozsahy": None if form == "pob" else hours(), "kapacity": [{"pocet": number % 60 + 1, "popis": "Kapacita s účinností od 01.01.2016.", "typ": {"id": "TypKapacitySocialniSluzby/" + ("luzka" if form == "pob" else "klient")}}]}],
            "rozsirenePusobnostiVKraji": [{"kraj": {"id": f"Kraj/{number % 14 + 1}"}}] if number % 12 == 0 else None, "doplnkoveUdaje": {"realizacePoskytovani": [{"nazev": "Popis realizace poskytování služby", "platnostOd": "2016-01-01", "platnostDo": None, "priloha": {"id": part, "url": f"https://example.org/rest/documents/{number}/{part}"}} for part in range(attachments)]}}


def main(folder):
    lists = os.path.join(folder, "codelists")
    os.makedirs(lists, exist_ok=True)
    write(os.path.join(lists, "druhy.json"), codelist("DruhSocialniSluzby", enumerate(TYPES, 1)))
    write(os.path.join(lists, "skupiny.json"), codelist("CilovaSkupinaOsoby", enumerate(GROUPS, 1)))
    write(os.path.join(lists, "formy.json"), codelist("FormaSocialniSluzby", [("ter", "terénní"), ("amb", "ambulantní"), ("pob", "pobytová")]))
    write(os.path.join(lists, "kapacity.json"), codelist("TypKapacitySocialniSluzby", [("luzka", "počet lůžek"), ("klient", "počet klientů")]))
    write(os.path.join(lists, "dny.json"), codelist("DenVTydnu", enumerate(["pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"], 1)))
    write(os.path.join(lists, "kraje.json"), codelist("Kraj", ((key, f"Kraj {key}") for key in range(1, 15))))
    towns = range(500001, 500001 + MUNICIPALITIES)
    write(os.path.join(lists, "obce.json"), ({"id": f"Obec/{town}", "nazev": {"cs": f"Obec {town}"}, "okres": {"id": f"Okres/{3000 + town % 77}"}, "kraj": {"id": f"Kraj/{town % 14 + 1}"}, "orp": {"id": f"Orp/{1000 + town % 205}"}} for town in towns))
    write(os.path.join(lists, "casti.json"), codelist("CastObce", ((town, f"Část {town}") for town in towns)))
    size = lambda attachments: sum(len(json.dumps(service(number, attachments), ensure_ascii=False).encode()) + 2 for number in range(0, SERVICES, 100)) * 100
    attachments = (SIZE - size(0)) // ((size(20) - size(0)) // 20)
    write(os.path.join(folder, "rpss.json"), (service(number, attachments) for number in range(SERVICES)))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
