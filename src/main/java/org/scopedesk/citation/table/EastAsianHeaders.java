package org.scopedesk.citation.table;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** The names of columns in Chinese, Japanese and Korean, as databases and people write them. */
final class EastAsianHeaders {
    static final Map<Column, List<String>> NAMES = Map.ofEntries(
            entry(
                    Column.TITLE,
                    List.of("题名", "标题", "篇名", "논문명", "제목", "論文名", "タイトル", "題名", "文献标题", "文章标题", "论文标题", "標題", "論文題名")),
            entry(Column.AUTHORS, List.of("作者", "저자", "저자명", "著者", "著者名", "作者姓名", "第一作者")),
            entry(
                    Column.YEAR,
                    List.of(
                            "年", "年份", "出版年", "발행연도", "발행년도", "연도", "発行年", "发表时间", "发表年份", "发表年", "出版年份", "發表年份",
                            "發表年")),
            entry(
                    Column.JOURNAL,
                    List.of(
                            "来源出版物名称", "期刊", "期刊名称", "刊名", "出版物名", "掲載誌", "학술지명", "期刊名", "期刊名稱", "杂志", "文献来源", "雑誌名",
                            "掲載誌名")),
            entry(Column.VOLUME, List.of("卷", "巻", "권", "卷号", "卷號")),
            entry(Column.ISSUE, List.of("期", "号", "호", "期号", "期號")),
            entry(Column.PAGES, List.of("页码", "ページ", "页", "页码范围", "頁數", "頁碼", "페이지")),
            entry(Column.PAGE_COUNT, List.of("页数")),
            entry(Column.FIRST_PAGE, List.of("起始页码", "起始页", "開始ページ", "起始頁")),
            entry(Column.LAST_PAGE, List.of("结束页码", "结束页", "終了ページ", "結束頁")),
            entry(Column.ABSTRACT, List.of("摘要", "초록", "抄録", "中文摘要", "要旨", "要約")),
            entry(Column.LANGUAGE, List.of("语言", "語言", "语种")),
            entry(Column.PUBLISHER, List.of("出版社", "出版者")),
            entry(Column.URL, List.of("链接", "網址", "网址")),
            entry(Column.TYPE, List.of("文献类型")),
            entry(Column.KEYWORDS, List.of("关键词", "作者关键字", "キーワード", "關鍵詞", "關鍵字", "主题词", "키워드")));

    private EastAsianHeaders() {}
}
