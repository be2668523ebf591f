namespace HotChocolate.Language;

/// <summary>What a syntax node is.</summary>
public enum SyntaxKind
{
    /// <summary>A name.</summary>
    Name,

    /// <summary>A whole GraphQL document: its operations, fragments and type system definitions.</summary>
    Document,

    /// <summary>A query, mutation or subscription.</summary>
    OperationDefinition,

    /// <summary>A variable that an operation declares: <c>$first: Int = 10</c>.</summary>
    VariableDefinition,

    /// <summary>What stands between braces: fields and fragments.</summary>
    SelectionSet,

    /// <summary>A selected field: <c>alias: name(arguments) @directives { … }</c>.</summary>
    Field,

    /// <summary>A named fragment taken in: <c>...Name</c>.</summary>
    FragmentSpread,

    /// <summary>A fragment written in place: <c>... on Type { … }</c>.</summary>
    InlineFragment,

    /// <summary>A named fragment: <c>fragment Name on Type { … }</c>.</summary>
    FragmentDefinition,

    /// <summary>An argument given to a field or a directive: <c>name: value</c>.</summary>
    Argument,

    /// <summary>A directive applied to something: <c>@name(arguments)</c>.</summary>
    Directive,

    /// <summary>A type by its name.</summary>
    NamedType,

    /// <summary>A list type: <c>[Type]</c>.</summary>
    ListType,

    /// <summary>A type that excludes null: <c>Type!</c>.</summary>
    NonNullType,

    /// <summary>A variable.</summary>
    Variable,

    /// <summary>A whole number.</summary>
    IntValue,

    /// <summary>A number with a fraction or an exponent.</summary>
    FloatValue,

    /// <summary>A string or block string.</summary>
    StringValue,

    /// <summary>True or false.</summary>
    BooleanValue,

    /// <summary>A value of an enum.</summary>
    EnumValue,

    /// <summary>Null.</summary>
    NullValue,

    /// <summary>A list of values.</summary>
    ListValue,

    /// <summary>An input object.</summary>
    ObjectValue,

    /// <summary>A field of an input object value: <c>name: value</c>.</summary>
    ObjectField,

    /// <summary>Which types are the roots: <c>schema { query: Query }</c>.</summary>
    SchemaDefinition,

    /// <summary>Directives and root types added: <c>extend schema …</c>.</summary>
    SchemaExtension,

    /// <summary>The root type of one kind of operation: <c>query: Query</c>.</summary>
    OperationTypeDefinition,

    /// <summary>A scalar type: <c>scalar Date</c>.</summary>
    ScalarTypeDefinition,

    /// <summary>Directives added to a scalar type.</summary>
    ScalarTypeExtension,

    /// <summary>An object type: <c>type Query { … }</c>.</summary>
    ObjectTypeDefinition,

    /// <summary>What is added to an object type.</summary>
    ObjectTypeExtension,

    /// <summary>An interface type: <c>interface Node { … }</c>.</summary>
    InterfaceTypeDefinition,

    /// <summary>What is added to an interface type.</summary>
    InterfaceTypeExtension,

    /// <summary>A union type: <c>union SearchResult = Photo | Person</c>.</summary>
    UnionTypeDefinition,

    /// <summary>What is added to a union type.</summary>
    UnionTypeExtension,

    /// <summary>An enum type: <c>enum Direction { NORTH SOUTH }</c>.</summary>
    EnumTypeDefinition,

    /// <summary>What is added to an enum type.</summary>
    EnumTypeExtension,

    /// <summary>An input object type: <c>input Point { x: Float y: Float }</c>.</summary>
    InputObjectTypeDefinition,

    /// <summary>What is added to an input object type.</summary>
    InputObjectTypeExtension,

    /// <summary>A field of an object or interface type.</summary>
    FieldDefinition,

    /// <summary>An argument of a field or directive, or a field of an input object.</summary>
    InputValueDefinition,

    /// <summary>A value of an enum type.</summary>
    EnumValueDefinition,

    /// <summary>A directive: <c>directive @name(arguments) repeatable on FIELD | …</c>.</summary>
    DirectiveDefinition
}
