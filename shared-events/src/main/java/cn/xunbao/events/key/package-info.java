/** Events of keys: those of the house ({@code signing-key:house}) and of who countersigns. */
@NullMarked
package cn.xunbao.events.key;

import org.jspecify.annotations.NullMarked;
