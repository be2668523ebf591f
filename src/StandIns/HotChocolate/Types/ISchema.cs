namespace HotChocolate;

/// <summary>A schema. Its text (<see cref="object.ToString"/>) is the schema in GraphQL's schema definition language.</summary>
public interface ISchema
{
    /// <summary>The name under which the schema was registered.</summary>
    string Name { get; }
}
