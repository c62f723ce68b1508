/** Events of an API client's stream ({@code client:ID}). */
@NullMarked
package cn.xunbao.events.client;

import org.jspecify.annotations.NullMarked;
