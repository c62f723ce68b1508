/**
 * Files attached to reports (附件): the query side knows who may see them, the command side keeps
 * their contents; here the one is asked and the other read.
 */
@NullMarked
package cn.xunbao.standalone.attachment;

import org.jspecify.annotations.NullMarked;
