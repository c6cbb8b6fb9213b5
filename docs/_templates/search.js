// Cut a query as SearchBothScripts in conf.py cuts the pages: Chinese into pairs of neighbouring characters.
var queryWords = (query) => query.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}_])+/gu) || [];
var splitQuery = (query) =>
  queryWords(query).flatMap((word) =>
    /\p{Script=Han}/u.test(word) && word.length > 2
      ? Array.from({ length: word.length - 1 }, (_, k) => word.slice(k, k + 2))
      : [word],
  );

// Show and mark the words as they were typed, not their pairs.
if (typeof Search !== "undefined") {
  const { _parseQuery: parse, makeSearchSummary: summarise } = Search;
  let words = [];
  Search._parseQuery = (query) => {
    const parsed = parse(query);
    words = queryWords(query.toLowerCase());
    parsed[3] = new Set(words);
    localStorage.setItem("sphinx_highlight_terms", words.join(" "));
    return parsed;
  };
  Search.makeSearchSummary = (page, terms, anchor) => summarise(page, new Set([...terms, ...words]), anchor);
}
