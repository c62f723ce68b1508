/** Events about measures towards units, from praise to a veto. */
@NullMarked
package cn.xunbao.events.measure;

import org.jspecify.annotations.NullMarked;
