/** Rules of the yearly assessment (考核办法). */
@NullMarked
package cn.xunbao.command.scoring;

import org.jspecify.annotations.NullMarked;
