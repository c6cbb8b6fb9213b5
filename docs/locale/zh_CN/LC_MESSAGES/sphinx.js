// What the search page says; Sphinx's own Chinese lacks the number of pages found.
Documentation.addTranslations({
  locale: "zh_CN",
  plural_expr: "0",
  messages: {
    ", in ": "，见 ",
    "Hide Search Matches": "取消高亮",
    "Preparing search...": "正在准备搜索……",
    "Search Results": "搜索结果",
    "Search finished, found one page matching the search query.": ["搜索完成，共找到 ${resultCount} 页。"],
    "Searching": "正在搜索",
    "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.":
      "没有找到相符的页面，请换一个词再试。",
  },
});
