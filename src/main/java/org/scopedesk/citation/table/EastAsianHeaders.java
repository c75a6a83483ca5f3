package org.scopedesk.citation.table;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** The names of columns in Chinese, Japanese and Korean, as databases write them when their screens are in that language. */
final class EastAsianHeaders {
    static final Map<Column, List<String>> NAMES = Map.ofEntries(
            entry(Column.TITLE, List.of("题名", "标题", "篇名", "논문명", "제목", "論文名", "タイトル")),
            entry(Column.AUTHORS, List.of("作者", "저자", "저자명", "著者", "著者名")),
            entry(Column.YEAR, List.of("年", "年份", "出版年", "발행연도", "발행년도", "연도", "発行年", "发表时间")),
            entry(Column.JOURNAL, List.of("来源出版物名称", "期刊", "期刊名称", "刊名", "出版物名", "掲載誌", "학술지명")),
            entry(Column.VOLUME, List.of("卷", "巻", "권")),
            entry(Column.ISSUE, List.of("期", "号", "호")),
            entry(Column.PAGES, List.of("页码", "ページ")),
            entry(Column.FIRST_PAGE, List.of("起始页码", "起始页", "開始ページ")),
            entry(Column.LAST_PAGE, List.of("结束页码", "结束页", "終了ページ")),
            entry(Column.ABSTRACT, List.of("摘要", "초록", "抄録")),
            entry(Column.KEYWORDS, List.of("关键词", "作者关键字", "キーワード")));

    private EastAsianHeaders() {}
}
