package cn.xunbao.storage;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventTypes;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Writes events under their stable name and revision instead of their Java class, in the form of
 * {@link EventJson}.
 */
public final class EventSerializer extends Jackson3Serializer {

  /** A serializer for the whole catalogue of events. */
  public EventSerializer() {
    super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventJson::configure));
  }

  @Override
  protected String resolveClassName(SerializedType type) {
    return EventTypes.named(type.getName()).<String>map(Class::getName).orElseGet(type::getName);
  }

  @Override
  @SuppressWarnings("rawtypes") // as declared by the framework
  public SerializedType typeForClass(Class type) {
    if (type != null && DomainEvent.class.isAssignableFrom(type)) {
      var eventType = EventTypes.typeOf(type);
      return new SimpleSerializedType(eventType.value(), Integer.toString(eventType.revision()));
    }
    return super.typeForClass(type);
  }
}
