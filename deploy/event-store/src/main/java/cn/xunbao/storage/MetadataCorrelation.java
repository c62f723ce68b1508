package cn.xunbao.storage;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Hands a command's metadata on to its events, with the command as their cause. */
public final class MetadataCorrelation implements CorrelationDataProvider {

  private static final String CAUSATION = "causationId";

  @Override
  public Map<String, ?> correlationDataFor(Message<?> message) {
    Map<String, Object> data = new HashMap<>(message.getMetaData());
    data.put(CAUSATION, message.getIdentifier());
    return data;
  }
}
