package dev.annals.json.draft;

import dev.annals.core.entry.AmountEntry;
import dev.annals.core.entry.DateEntry;
import dev.annals.core.entry.NearestNames;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Amount;
import dev.annals.core.model.When;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import dev.annals.core.schema.WhiteSpace;
import dev.annals.json.text.JsonKeys;
import dev.annals.json.text.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// A record of a draft, gone through field by field; what is not short is left as it is, for the reader of canonical JSON to judge.
final class DraftRecord {

    private final DraftNames names;
    private final DraftReports reports;
    private final List<Problem> problems = new ArrayList<>();

    private DraftRecord(DraftNames names, DraftReports reports) {
        this.names = names;
        this.reports = reports;
    }

    /// What is meant by a record, as far as it is understood, and all that is not.
    record Meant(JsonNode node, List<Problem> problems) {}

    /// What is meant by a record of this kind.
    static Meant meant(Entity<?> entity, JsonNode.ObjectNode record, DraftNames names) {
        var reports = new DraftReports(record, names);
        var draft = new DraftRecord(names, reports);
        var members = new ArrayList<JsonNode.Member>();
        record.child(JsonKeys.TYPE).ifPresent(type -> members.add(NodeSink.member(JsonKeys.TYPE, entity.name(), type.position())));
        if (record.child(JsonKeys.ID).isEmpty()) {
            draft.trying(() -> members.add(NodeSink.member(JsonKeys.ID, names.idOf(entity, record), record.position())));
        }
        boolean sourced = DraftReports.isSourced(entity);
        members.addAll(draft.fields(entity, record, sourced).stream().filter(member -> !member.name().equals(JsonKeys.TYPE)).toList());
        if (sourced) {
            draft.trying(() -> reports.of(record));
        }
        draft.addReports(members, record);
        return new Meant(new JsonNode.ObjectNode(record.position(), members), draft.problems);
    }

    private void addReports(List<JsonNode.Member> members, JsonNode record) {
        if (!reports.made().isEmpty()) {
            var all = new ArrayList<JsonNode>();
            members.stream().filter(member -> member.name().equals(DraftReports.LIST)).findFirst()
                    .filter(member -> member.value() instanceof JsonNode.ArrayNode).ifPresent(member -> all.addAll(((JsonNode.ArrayNode) member.value()).elements()));
            all.addAll(reports.made());
            members.removeIf(member -> member.name().equals(DraftReports.LIST));
            members.add(new JsonNode.Member(DraftReports.LIST, record.position(), new JsonNode.ArrayNode(record.position(), all)));
        }
    }

    private void trying(Runnable step) {
        try {
            step.run();
        } catch (Malformed malformed) {
            problems.addAll(malformed.problems());
        }
    }

    /// What is meant, or else what stands there, which was told: the reader judges all that lies beside it.
    private JsonNode orTold(JsonNode node, Supplier<JsonNode> meaning) {
        try {
            return meaning.get();
        } catch (Malformed malformed) {
            problems.addAll(malformed.problems());
            return node;
        }
    }

    /// What is meant by what lies at a step of the path, with what is wrong there.
    private JsonNode beneath(String step, Supplier<JsonNode> meaning) {
        int before = problems.size();
        JsonNode meant = meaning.get();
        List<Problem> found = problems.subList(before, problems.size());
        if (!found.isEmpty()) {
            List<Problem> there = new Malformed(List.copyOf(found)).within(step).problems();
            found.clear();
            problems.addAll(there);
        }
        return meant;
    }

    /// The members of an object, as they are meant, and those that an empty field means.
    private List<JsonNode.Member> fields(Entity<?> entity, JsonNode.ObjectNode object, boolean sourced) {
        var members = new ArrayList<JsonNode.Member>();
        for (JsonNode.Member member : object.members()) {
            Optional<Field<?, ?>> field = entity.fields().stream().<Field<?, ?>>map(each -> each).filter(each -> each.name().equals(member.name())).findFirst();
            boolean beside = sourced && field.isEmpty() && (member.name().equals(DraftReports.SOURCE) || member.name().equals(DraftReports.QUOTATION));
            if (field.isPresent()) {
                members.add(new JsonNode.Member(member.name(), member.position(), beneath(member.name(), () -> meant(field.get().type(), member.value()))));
            } else if (!beside) {
                members.add(member);
            }
        }
        for (Field<?, ?> field : entity.fields()) {
            if (object.child(field.name()).isEmpty()) {
                empty(field, object, members);
            }
        }
        return members;
    }

    private void empty(Field<?, ?> field, JsonNode object, List<JsonNode.Member> members) {
        Optional<Term> meaning = field.whenEmpty();
        if (meaning.isPresent()) {
            members.add(NodeSink.member(field.name(), meaning.get().code(), object.position()));
        } else if (!field.type().optional() && !field.name().equals(JsonKeys.ID)) {
            problems.add(new Problem(field.name(), "", "is missing; " + allowed(field.type()), object.position()));
        }
    }

    private static String allowed(Type<?> type) {
        return switch (type) {
            case Type.Maybe<?> maybe -> allowed(maybe.of());
            case Type.Many<?> many -> "write a list";
            case Type.Nested<?> nested -> nested.entity().type() == When.class ? DateEntry.ALLOWED : "write an object with " + first(nested.entity());
            case Type.Choice<?> choice when isAmount(choice) -> AmountEntry.ALLOWED;
            case Type.Choice<?> choice -> "write one of " + String.join(", ", kinds(choice)) + ", such as {\"kind\": \"" + kinds(choice).getFirst() + "\"}";
            case Type.Coded<?> coded -> "choose one of " + String.join(", ", coded.list().codes()) + ", such as " + coded.list().codes().getFirst();
            case Type.Reference reference -> "write the id or name of a record of the type " + reference.target();
            case Type.Identifier identifier -> "write a short name for it, such as r1";
            case Type.Text text -> "write it in words";
            case Type.Count count -> "write a whole number, such as 12";
            case Type.Decimal decimal -> "write a number, such as 24.9";
            case Type.Flag flag -> "write true or false";
            case Type.Day day -> "write a day as YYYY-MM-DD, such as 2024-11-21";
        };
    }

    private static String first(Entity<?> entity) {
        return entity.fields().getFirst().name();
    }

    private static List<String> kinds(Type.Choice<?> choice) {
        return choice.cases().stream().<String>map(Entity::name).toList();
    }

    private static boolean isAmount(Type.Choice<?> choice) {
        return choice.equals(Amount.TYPE);
    }

    private JsonNode meant(Type<?> type, JsonNode node) {
        return switch (type) {
            case Type.Maybe<?> maybe -> meant(maybe.of(), node);
            case Type.Many<?> many -> node instanceof JsonNode.ArrayNode list ? elements(many.of(), list) : node;
            case Type.Nested<?> nested -> nested(nested.entity(), node);
            case Type.Choice<?> choice -> choice(choice, node);
            case Type.Coded<?> coded -> node instanceof JsonNode.TextNode text ? orTold(node, () -> code(coded.list().codes(), text)) : node;
            case Type.Reference reference -> reference.scope() == Type.Scope.CORPUS && node instanceof JsonNode.TextNode text
                    ? orTold(node, () -> new JsonNode.TextNode(node.position(), names.find(reference.target(), text.value(), node.position()))) : node;
            case Type.Literal<?> literal -> node;
            case Type.Identifier identifier -> node;
        };
    }

    private JsonNode elements(Type<?> type, JsonNode.ArrayNode list) {
        var elements = new ArrayList<JsonNode>();
        for (JsonNode element : list.elements()) {
            elements.add(beneath(Integer.toString(elements.size() + 1), () -> meant(type, element)));
        }
        return new JsonNode.ArrayNode(list.position(), elements);
    }

    private JsonNode nested(Entity<?> entity, JsonNode node) {
        if (entity.type() == When.class && isShort(node)) {
            return orTold(node, () -> NodeSink.of(new Type.Nested<>(When.ENTITY), at(node, () -> DateEntry.read(node.value())), node.position()));
        }
        return node instanceof JsonNode.ObjectNode object ? new JsonNode.ObjectNode(node.position(), inner(entity, object)) : node;
    }

    /// A text, or a number such as a year.
    private static boolean isShort(JsonNode node) {
        return node instanceof JsonNode.TextNode || node instanceof JsonNode.NumberNode;
    }

    private static <V> V at(JsonNode node, Supplier<V> reading) {
        try {
            return reading.get();
        } catch (Malformed malformed) {
            throw new Malformed(malformed.problems().stream().map(problem -> problem.moved(node.position())).toList());
        }
    }

    /// The members of an object within the record, with the report that is made of the source beside them.
    private List<JsonNode.Member> inner(Entity<?> entity, JsonNode.ObjectNode object) {
        boolean sourced = DraftReports.isSourced(entity);
        List<JsonNode.Member> members = fields(entity, object, sourced);
        if (sourced) {
            trying(() -> reports.of(object).ifPresent(report -> members.add(NodeSink.member(DraftReports.REPORT, report, object.position()))));
        }
        return members;
    }

    private JsonNode choice(Type.Choice<?> choice, JsonNode node) {
        return orTold(node, () -> understood(choice, node));
    }

    private JsonNode understood(Type.Choice<?> choice, JsonNode node) {
        if (isAmount(choice) && isShort(node)) {
            return NodeSink.of(Amount.TYPE, at(node, () -> AmountEntry.read(node.value())), node.position());
        }
        if (isAmount(choice) && !(node instanceof JsonNode.ObjectNode)) {
            throw new Malformed(new Problem("", node.value(), "is no amount; " + AmountEntry.ALLOWED, node.position()));
        }
        if (choice.equals(ActorRef.TYPE) && node instanceof JsonNode.TextNode name) {
            String id = names.find("actor", name.value(), name.position());
            return NodeSink.of(ActorRef.TYPE, new ActorRef.Resolved(id, Optional.empty()), node.position());
        }
        if (node instanceof JsonNode.TextNode kind) {
            return understood(choice, new JsonNode.ObjectNode(kind.position(), List.of(new JsonNode.Member(JsonKeys.KIND, kind.position(), kind))));
        }
        return node instanceof JsonNode.ObjectNode object ? chosen(choice, object) : node;
    }

    private JsonNode chosen(Type.Choice<?> choice, JsonNode.ObjectNode object) {
        Optional<JsonNode> said = object.child(JsonKeys.KIND);
        String kind;
        if (said.isPresent() && said.get() instanceof JsonNode.TextNode text) {
            try {
                kind = code(kinds(choice), text).value();
            } catch (Malformed malformed) {
                throw malformed.within(JsonKeys.KIND);
            }
        } else if (said.isEmpty()) {
            kind = onlyFitting(choice, object);
        } else {
            return object;
        }
        Entity<?> entity = choice.cases().stream().filter(each -> each.name().equals(kind)).findFirst().orElseThrow();
        var members = new ArrayList<JsonNode.Member>();
        members.add(NodeSink.member(JsonKeys.KIND, kind, said.map(JsonNode::position).orElse(object.position())));
        members.addAll(inner(entity, object).stream().filter(member -> !member.name().equals(JsonKeys.KIND)).toList());
        return new JsonNode.ObjectNode(object.position(), members);
    }

    /// The only kind that has all the keys that are there, and lacks none that it needs.
    private static String onlyFitting(Type.Choice<?> choice, JsonNode.ObjectNode object) {
        List<String> fitting = choice.cases().stream().filter(entity -> fits(entity, object)).<String>map(Entity::name).toList();
        if (fitting.size() != 1) {
            throw new Malformed(new Problem(JsonKeys.KIND, "", "is missing; " + allowed(choice), object.position()));
        }
        return fitting.getFirst();
    }

    private static boolean fits(Entity<?> entity, JsonNode.ObjectNode object) {
        boolean complete = entity.fields().stream().allMatch(field -> field.type().optional() || field.whenEmpty().isPresent() || object.child(field.name()).isPresent());
        return complete && object.members().stream().allMatch(member -> entity.fields().stream().anyMatch(field -> field.name().equals(member.name())));
    }

    private static JsonNode code(List<String> codes, JsonNode.TextNode typed) {
        String code = WhiteSpace.plain(typed.value()).toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
        if (codes.contains(typed.value()) || !codes.contains(code)) {
            return codes.contains(typed.value()) ? typed : refusedCode(codes, typed, code);
        }
        return new JsonNode.TextNode(typed.position(), code);
    }

    private static JsonNode refusedCode(List<String> codes, JsonNode.TextNode typed, String code) {
        var nearest = new NearestNames(code);
        codes.forEach(nearest::see);
        throw new Malformed(new Problem("", typed.value(), "is not one of its codes. " + nearest.question() + "It is one of " + String.join(", ", codes)
                + (nearest.question().isEmpty() ? ", such as " + codes.getFirst() : ""), typed.position()));
    }
}
