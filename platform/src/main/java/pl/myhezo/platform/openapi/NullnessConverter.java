package pl.myhezo.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets the description say what our records say: a component that is not {@code @Nullable} is always there, any other
 * may be {@code null}. One that a caller must send although the record takes its absence, so as to refuse it with a
 * message of its own, is marked required by hand and stays that way.
 */
final class NullnessConverter implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        Class<?> java = Json31.mapper().constructType(type.getType()).getRawClass();
        if (resolved != null && java.isRecord()) {
            Schema<?> model = model(resolved, context.getDefinedModels());
            if (model != null && model.getProperties() != null) {
                describe(model, java.getRecordComponents());
            }
        }
        return resolved;
    }

    @SuppressWarnings("rawtypes") // as swagger-core declares it
    private static @Nullable Schema<?> model(Schema<?> resolved, Map<String, Schema> models) {
        return resolved.get$ref() == null
                ? resolved
                : models.get(resolved.get$ref().substring(REFERENCE.length()));
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // as swagger-core declares it
    private static void describe(Schema<?> model, RecordComponent[] components) {
        Map<String, Schema> properties = model.getProperties();
        Set<String> required = new LinkedHashSet<>(model.getRequired() == null ? List.of() : model.getRequired());
        for (RecordComponent component : components) {
            String name = component.getName();
            boolean mayBeNull = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!properties.containsKey(name)) {
                continue;
            }
            if (!mayBeNull) {
                required.add(name);
            } else if (!required.contains(name)) {
                properties.put(name, orNull(properties.get(name)));
            }
        }
        model.setRequired(required.isEmpty() ? null : List.copyOf(required));
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return new Schema<>().anyOf(List.of(schema, new Schema<>().types(Set.of("null"))));
        }
        if (schema.getTypes() != null) {
            Set<String> types = new LinkedHashSet<>(schema.getTypes());
            types.add("null");
            schema.setTypes(types);
        }
        return schema;
    }
}
