using HotChocolate.Language;

namespace CpmTracker.StandIns.HotChocolate.Tests.Language;

internal sealed partial class TreeGenerator
{
    private IDefinitionNode TypeSystemDefinition() => _random.Next(15) switch
    {
        0 => new SchemaDefinitionNode(null, Description(), Directives(true), Some(1, 3, OperationType)),
        1 => new ScalarTypeDefinitionNode(null, Name(), Description(), Directives(true)),
        2 => new ObjectTypeDefinitionNode(null, Name(), Description(), Directives(true), Types(0), Some(0, 3, Field)),
        3 => new InterfaceTypeDefinitionNode(null, Name(), Description(), Directives(true), Types(0), Some(0, 3, Field)),
        4 => new UnionTypeDefinitionNode(null, Name(), Description(), Directives(true), Types(0)),
        5 => new EnumTypeDefinitionNode(null, Name(), Description(), Directives(true), Some(0, 3, EnumValue)),
        6 => new InputObjectTypeDefinitionNode(null, Name(), Description(), Directives(true), Some(0, 3, Input)),
        7 => new DirectiveDefinitionNode(null, Name(), Description(), OneIn(2), Some(0, 2, Input), Some(1, 3, () => new NameNode(OneIn(2) ? "FIELD" : "ENUM"))),
        8 => new SchemaExtensionNode(null, Directives(true), Some(1, 3, OperationType)),
        9 => new ScalarTypeExtensionNode(null, Name(), [new DirectiveNode(null, Name(), Arguments(true))]),
        10 => new ObjectTypeExtensionNode(null, Name(), Directives(true), Types(1), Some(0, 3, Field)),
        11 => new InterfaceTypeExtensionNode(null, Name(), Directives(true), Types(0), Some(1, 3, Field)),
        12 => new UnionTypeExtensionNode(null, Name(), Directives(true), Types(1)),
        13 => new EnumTypeExtensionNode(null, Name(), Directives(true), Some(1, 3, EnumValue)),
        _ => new InputObjectTypeExtensionNode(null, Name(), Directives(true), Some(1, 3, Input))
    };

    private StringValueNode? Description() => _random.Next(3) switch
    {
        0 => new StringValueNode(Text()),
        1 => BlockText(),
        _ => null
    };

    private NamedTypeNode[] Types(int min) => Some(min, 3, () => new NamedTypeNode(Word()));

    private OperationTypeDefinitionNode OperationType() => new(null, (OperationType)_random.Next(3), new NamedTypeNode(Word()));

    private FieldDefinitionNode Field() => new(null, Name(), Description(), Some(0, 2, Input), Type(), Directives(true));

    private InputValueDefinitionNode Input() => new(null, Name(), Description(), Type(), OneIn(2) ? Value(constant: true) : null, Directives(true));

    private EnumValueDefinitionNode EnumValue() => new(null, Name(), Description(), Directives(true));
}
