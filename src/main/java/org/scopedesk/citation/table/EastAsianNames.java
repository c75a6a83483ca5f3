package org.scopedesk.citation.table;

import java.util.List;
import java.util.regex.Pattern;

/** Tells lists of whole names in Chinese, Japanese or Korean writing from families and given names parted by commas. */
final class EastAsianNames {
    private static final String SCRIPTS = "\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}";
    private static final Pattern NAME = Pattern.compile("[" + SCRIPTS + "]{2,6}");

    /** Families have up to two signs, seldom three, and given names too. */
    private static final int SHORTEST_WHOLE = 3;

    /** The commonest families of one sign. */
    private static final String FAMILIES = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程"
            + "苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚邵万萬钱錢"
            + "严嚴覃武戴莫孔向汤湯김이박최정강조윤장임한오서신권황안송류홍";

    private EastAsianNames() {}

    /** True if each part is a person's whole name: {@code 李伟, 张三}, but not {@code 山田, 太郎}. */
    static boolean areWhole(List<String> parts) {
        boolean names = parts.stream().allMatch(part -> NAME.matcher(part).matches());
        return names
                && (parts.stream().allMatch(part -> part.length() >= SHORTEST_WHOLE)
                        || parts.stream().allMatch(part -> FAMILIES.indexOf(part.charAt(0)) >= 0));
    }
}
