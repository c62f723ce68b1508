/** Measures towards units: proposed, heard, decided and reviewed. */
@NullMarked
package cn.xunbao.command.measure;

import org.jspecify.annotations.NullMarked;
