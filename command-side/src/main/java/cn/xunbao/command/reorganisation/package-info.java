/** Units that are set up, merged, split and abolished (机构改革), each for a successor. */
@NullMarked
package cn.xunbao.command.reorganisation;

import org.jspecify.annotations.NullMarked;
