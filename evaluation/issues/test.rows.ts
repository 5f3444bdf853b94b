import { rowsOf, type Row } from "./row.ts";

/** Rows kept aside: written before the program read any of them, scored and never shown one by one. */
export const testRows: readonly Row[] = rowsOf({
  "what is said": [
    ["Finnish President Sauli Niinisto said new sanctions would hurt both sides.", "would hurt both", "new sanctions=sanctions"],
    ["Kremlin spokesman Dmitry Peskov said there was no progress on arms control.", "no progress", "arms control=arms-control"],
    ["Turkish Foreign Minister Mevlut Cavusoglu told reporters the prisoner exchange was complete.", "was complete", "prisoner exchange=prisoners"],
    ["\"Climate change knows no borders,\" French President Emmanuel Macron said.", "knows no", "Climate change=climate; borders=borders"],
    ["Russian Foreign Minister Sergei Lavrov said the situation in Syria was grave.", "was grave", "situation in Syria=syria"],
    ["German Chancellor Olaf Scholz said gas supplies were safe until spring.", "were safe", "gas supplies=energy"],
    ["Ukrainian Foreign Minister Dmytro Kuleba said the grain deal must be extended.", "must be extended", "grain deal=agriculture"],
  ],
  "what is dealt with": [
    ["Russian Foreign Minister Sergei Lavrov and U.S. Secretary of State Antony Blinken discussed strategic stability by phone.", "contact", "strategic stability=arms-control"],
    ["Turkish President Tayyip Erdogan and Greek Prime Minister Kyriakos Mitsotakis held talks on migration in Ankara.", "contact", "migration=migration"],
    ["Chinese President Xi Jinping and U.S. President Joe Biden met in Bali to discuss Taiwan.", "contact", "Taiwan=taiwan"],
    ["French President Emmanuel Macron and Iranian President Ebrahim Raisi spoke by phone about the nuclear deal.", "contact", "nuclear deal=nuclear-weapons"],
  ],
  "none": [
    ["Finnish President Sauli Niinisto said the trade minister was ill.", "was ill", ""],
    ["Finnish President Sauli Niinisto said he had been received with open arms.", "open arms", ""],
    ["Kremlin spokesman Dmitry Peskov said Syria had sent its regrets.", "sent its regrets", ""],
    ["Turkish Foreign Minister Mevlut Cavusoglu said the two teams would trade places.", "would trade", ""],
    ["German Chancellor Olaf Scholz said the committee on energy would sit at noon.", "would sit", ""],
    ["French President Emmanuel Macron said the dinner had been pleasant.", "been pleasant", ""],
    ["Ukrainian Foreign Minister Dmytro Kuleba said he would write to the Department of Energy.", "would write", ""],
    ["Kremlin spokesman Dmitry Peskov said the border guards had left.", "had left", ""],
    ["Russian Foreign Minister Sergei Lavrov said his energy was not what it had been.", "not what it", ""],
    ["Russian Foreign Minister Sergei Lavrov met Turkish Foreign Minister Mevlut Cavusoglu in Ankara.", "contact", ""],
    ["Chinese President Xi Jinping and U.S. President Joe Biden met on the sidelines of the summit.", "contact", ""],
    ["Finnish President Sauli Niinisto said the attack on Syria had come at dawn.", "come at dawn", ""],
    ["Finnish President Sauli Niinisto said the sanctions committee met too seldom.", "too seldom", ""],
  ],
});
