/** The launcher's commands: what can be said on the command line and how it is understood. */
@NullMarked
package cn.xunbao.standalone.cli;

import org.jspecify.annotations.NullMarked;
