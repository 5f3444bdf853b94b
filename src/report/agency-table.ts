/** Agencies and outlets as datelines and sign-offs write them, by their lower-case form, with the name to show. */
const agencyTable: ReadonlyMap<string, string> = new Map(
  [
    "TASS", "ITAR-TASS", "Reuters", "AP", "AFP", "Xinhua", "Interfax", "Interfax-Ukraine", "Interfax-AVN", "RIA Novosti", "RIA",
    "Sputnik", "UPI", "dpa", "EFE", "ANSA", "AGI", "Adnkronos", "Kyodo", "Kyodo News", "Jiji", "Yonhap", "KCNA", "Anadolu", "PTI",
    "ANI", "IANS", "UNI", "APP", "INP", "BSS", "UNB", "IRNA", "ISNA", "Tasnim", "Mehr", "MNA", "Fars", "FNA", "SANA", "WAM", "SPA",
    "KUNA", "QNA", "BNA", "ONA", "Petra", "NNA", "MENA", "MAP", "TAP", "APS", "LANA", "SUNA", "SABA", "INA", "Wafa", "Bernama",
    "Antara", "VNA", "PNA", "TNA", "CNA", "Kazinform", "AKIpress", "Kabar", "Trend", "Azertac", "AZERTAC", "APA", "Armenpress",
    "ARKA", "BelTA", "Belta", "Ukrinform", "UNIAN", "UNN", "Moldpres", "PAP", "CTK", "ČTK", "TASR", "MTI", "Tanjug", "Beta", "FoNet",
    "Hina", "STA", "Fena", "BTA", "Agerpres", "Mediafax", "ATA", "MIA", "Lusa", "ANP", "Belga", "ATS", "Keystone-SDA", "APA-OTS",
    "STT", "NTB", "TT", "Ritzau", "LETA", "BNS", "ELTA", "PA", "PA Media", "CP", "AAP", "NZPA", "SAPA", "NAN", "ENA", "Prensa Latina",
    "Télam", "Telam", "Notimex", "Agência Brasil", "Agencia EFE", "CNN", "BBC", "VOA", "RFE/RL", "RFE", "Bloomberg", "Al Jazeera", "Al-Monitor",
    "Deutsche Welle", "DW", "Euronews", "France 24", "NHK", "CBS", "NBC", "ABC", "CNBC", "Fox News", "RT", "Tass", "AA", "AKI", "IPS",
    "PRNewswire", "Business Wire", "GlobeNewswire", "Meduza", "Axios", "Politico", "Haaretz", "Arab News", "Kathimerini", "ANA-MPA", "AMNA",
  ].map((name) => [name.toLowerCase(), name === "Tass" ? "TASS" : name] as const),
);

/** Other spellings of the same agency. */
const alias: ReadonlyMap<string, string> = new Map([
  ["reuter", "Reuters"],
  ["associated press", "AP"],
  ["the associated press", "AP"],
  ["agence france-presse", "AFP"],
  ["xinhua news agency", "Xinhua"],
  ["tass", "TASS"],
  ["anadolu agency", "Anadolu"],
  ["cnn.com", "CNN"],
]);

/** The name to show for an agency as written, or `null` when the table does not hold it. */
export function agencyName(words: string): string | null {
  const key = words.toLowerCase();
  return alias.get(key) ?? agencyTable.get(key) ?? null;
}
