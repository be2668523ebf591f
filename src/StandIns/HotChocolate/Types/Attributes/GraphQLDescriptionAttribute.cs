namespace HotChocolate;

/// <summary>Gives a schema element this description; it wins over the XML documentation.</summary>
/// <param name="description">The text, Markdown by convention.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Property
    | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>The text shown in the schema.</summary>
    public string Description { get; } = description;
}
