/**
 * Questions, not accusations (疑点提示): patterns in what a unit reported that it is asked about, first
 * and alone. They are derived from facts and stored nowhere; only answers are. Nothing counts or
 * ranks them, and no summary or score knows them.
 */
@NullMarked
package cn.xunbao.query.question;

import org.jspecify.annotations.NullMarked;
