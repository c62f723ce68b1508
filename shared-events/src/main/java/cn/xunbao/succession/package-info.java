/** Units over time: their names, members and people by date, and who owes what they owed. */
@NullMarked
package cn.xunbao.succession;

import org.jspecify.annotations.NullMarked;
