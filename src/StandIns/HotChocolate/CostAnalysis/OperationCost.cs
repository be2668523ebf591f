namespace HotChocolate.CostAnalysis;

/// <summary>The estimated cost of an operation.</summary>
/// <param name="FieldCost">The work: what its fields cost, times the lists that they are in.</param>
/// <param name="TypeCost">The objects that it gives.</param>
internal sealed record OperationCost(double FieldCost, double TypeCost)
{
    public IReadOnlyDictionary<string, object?> ToExtensions() => new Dictionary<string, object?>
    {
        ["operationCost"] = new Dictionary<string, object?> { ["fieldCost"] = FieldCost, ["typeCost"] = TypeCost },
    };
}
