using HotChocolate.Execution;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Introspection;

/// <summary>The types with which a schema tells of itself (specification 4).</summary>
internal sealed class IntrospectionTypes
{
    private readonly ScalarTypes _scalars;
    private readonly NonNullType _text;
    private readonly NonNullType _truth;
    private readonly ObjectType _schema = Object("__Schema", "What a server can do: its types, directives and root types.");
    private readonly ObjectType _type = Object("__Type", "A type of any kind. Which fields are null depends on the kind.");
    private readonly ObjectType _field = Object("__Field", "A field of an object type or interface.");
    private readonly ObjectType _input = Object("__InputValue", "An argument, or a field of an input object.");
    private readonly ObjectType _enumValue = Object("__EnumValue", "A value of an enum.");
    private readonly ObjectType _directive = Object("__Directive", "A directive.");
    private readonly EnumType _kind = Enum<TypeKind>("__TypeKind", "The kind of a type.");
    private readonly EnumType _location = Enum<DirectiveLocation>("__DirectiveLocation", "Where a directive may stand.");

    public IntrospectionTypes(ScalarTypes scalars, Func<Schema> schema)
    {
        _scalars = scalars;
        _text = new NonNullType(scalars.String);
        _truth = new NonNullType(scalars.Boolean);
        SchemaFields();
        TypeFields();
        FieldFields();
        InputValueFields();
        EnumValueFields();
        DirectiveFields();
        var byName = Resolved("__type", _type, context => schema().Types.GetValueOrDefault(context.ArgumentValue<string>("name")));
        byName.Arguments.Add(new InputField("name", _text, 0));
        MetaFields = [Read<object>("__schema", new NonNullType(_schema), _ => schema()), byName];
    }

    public IReadOnlyList<OutputField> MetaFields { get; }

    public IReadOnlyList<NamedType> Types => [_schema, _type, _field, _input, _enumValue, _directive, _kind, _location];

    private void SchemaFields() => _schema.Fields.AddRange(
    [
        Read<Schema>("description", _scalars.String, schema => schema.Description),
        Read<Schema>("types", ListOf(_type), schema => schema.Types.Values.OrderBy(type => type.Name, StringComparer.Ordinal)),
        Read<Schema>("queryType", new NonNullType(_type), schema => schema.Query),
        Read<Schema>("mutationType", _type, schema => schema.Mutation),
        Read<Schema>("subscriptionType", _type, schema => schema.Subscription),
        Read<Schema>("directives", ListOf(_directive), schema => schema.Directives.Values.OrderBy(directive => directive.Name, StringComparer.Ordinal)),
    ]);

    private void TypeFields() => _type.Fields.AddRange(
    [
        Read<IType>("kind", new NonNullType(_kind), type => type.Kind),
        Read<IType>("name", _scalars.String, type => (type as NamedType)?.Name),
        Read<IType>("description", _scalars.String, type => (type as NamedType)?.Description),
        Read<IType>("specifiedByURL", _scalars.String, type => (type as ScalarType)?.SpecifiedBy),
        Deprecable("fields", new ListType(new NonNullType(_field)), type => (type as ComplexType)?.Fields, (OutputField field) => field.DeprecationReason),
        Read<IType>("interfaces", new ListType(new NonNullType(_type)), type => (type as ComplexType)?.Interfaces),
        Read<IType>("possibleTypes", new ListType(new NonNullType(_type)),
            type => type is InterfaceType or UnionType ? Schema.PossibleTypes((NamedType)type) : null),
        Deprecable("enumValues", new ListType(new NonNullType(_enumValue)), type => (type as EnumType)?.Values, (EnumValue value) => value.DeprecationReason),
        Deprecable("inputFields", new ListType(new NonNullType(_input)),
            type => (type as InputObjectType)?.Fields, (InputField field) => field.DeprecationReason),
        Read<IType>("ofType", _type, type => type switch { NonNullType nonNull => nonNull.Inner, ListType list => list.Element, _ => null }),
        Read<IType>("isOneOf", _scalars.Boolean, type => type is InputObjectType input ? input.IsOneOf : null),
    ]);

    private void FieldFields() => _field.Fields.AddRange(
    [
        Read<OutputField>("name", _text, field => field.Name),
        Read<OutputField>("description", _scalars.String, field => field.Description),
        Deprecable("args", ListOf(_input), field => ((OutputField)field).Arguments, (InputField argument) => argument.DeprecationReason),
        Read<OutputField>("type", new NonNullType(_type), field => field.Type),
        Read<OutputField>("isDeprecated", _truth, field => field.DeprecationReason is not null),
        Read<OutputField>("deprecationReason", _scalars.String, field => field.DeprecationReason),
    ]);

    private void InputValueFields() => _input.Fields.AddRange(
    [
        Read<InputField>("name", _text, field => field.Name),
        Read<InputField>("description", _scalars.String, field => field.Description),
        Read<InputField>("type", new NonNullType(_type), field => field.Type),
        Read<InputField>("defaultValue", _scalars.String, field => field.DefaultValue?.ToString()),
        Read<InputField>("isDeprecated", _truth, field => field.DeprecationReason is not null),
        Read<InputField>("deprecationReason", _scalars.String, field => field.DeprecationReason),
    ]);

    private void EnumValueFields() => _enumValue.Fields.AddRange(
    [
        Read<EnumValue>("name", _text, value => value.Name),
        Read<EnumValue>("description", _scalars.String, value => value.Description),
        Read<EnumValue>("isDeprecated", _truth, value => value.DeprecationReason is not null),
        Read<EnumValue>("deprecationReason", _scalars.String, value => value.DeprecationReason),
    ]);

    private void DirectiveFields() => _directive.Fields.AddRange(
    [
        Read<DirectiveType>("name", _text, directive => directive.Name),
        Read<DirectiveType>("description", _scalars.String, directive => directive.Description),
        Read<DirectiveType>("isRepeatable", _truth, directive => directive.IsRepeatable),
        Read<DirectiveType>("locations", ListOf(_location), directive => directive.Locations),
        Deprecable("args", ListOf(_input), directive => ((DirectiveType)directive).Arguments, (InputField argument) => argument.DeprecationReason),
    ]);

    private OutputField Deprecable<T>(string name, IType type, Func<object, IReadOnlyList<T>?> all, Func<T, string?> reason)
    {
        var field = Resolved(name, type, context => all(context.Source!) is not { } items ? null
            : context.ArgumentValue<bool>("includeDeprecated") ? items : items.Where(item => reason(item) is null).ToArray());
        field.Arguments.Add(new InputField("includeDeprecated", _scalars.Boolean, 0) { DefaultValue = new BooleanValueNode(false) });
        return field;
    }

    private static OutputField Resolved(string name, IType type, Func<FieldContext, object?> resolve)
        => new(name, type) { Resolver = context => new ValueTask<object?>(resolve(context)) };

    private static OutputField Read<T>(string name, IType type, Func<T, object?> read)
        => new(name, type) { Getter = source => read((T)source) };

    private static NonNullType ListOf(NamedType type) => new(new ListType(new NonNullType(type)));

    private static ObjectType Object(string name, string description) => new(name, typeof(object)) { Description = description };

    private static EnumType Enum<T>(string name, string description)
        where T : struct, Enum
        => new(name, typeof(T), [.. System.Enum.GetValues<T>().Select(Value)]) { Description = description };

    private static EnumValue Value<T>(T value)
        where T : struct, Enum => new(Building.Naming.EnumValue(typeof(T).GetField(value.ToString())!), value);
}
