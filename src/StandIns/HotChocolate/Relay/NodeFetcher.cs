using HotChocolate.Execution;

namespace HotChocolate.Types.Relay;

/// <summary>Fetches the objects of one type by their ids.</summary>
/// <param name="IdType">The C# type of the ids.</param>
/// <param name="Fetch">Fetches one; its one argument is the id.</param>
internal sealed record NodeFetcher(Type IdType, FieldDelegate Fetch);
