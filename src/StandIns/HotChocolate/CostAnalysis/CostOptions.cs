namespace HotChocolate.CostAnalysis;

/// <summary>What operations may cost.</summary>
public sealed class CostOptions
{
    /// <summary>The most that an operation's fields may cost: 1000.</summary>
    public double MaxFieldCost { get; set; } = 1_000;

    /// <summary>The most objects that an operation may give, as estimated: 1000.</summary>
    public double MaxTypeCost { get; set; } = 1_000;

    /// <summary>Whether an operation that costs more is refused (HC0047): yes.</summary>
    public bool EnforceCostLimits { get; set; } = true;

    /// <summary>Whether fields without a stated cost have the default one: yes. Otherwise they cost 0.</summary>
    public bool ApplyCostDefaults { get; set; } = true;

    /// <summary>What a field costs whose resolver may have to wait: 10. Null makes it cost what other fields of its type cost.</summary>
    public double? DefaultResolverCost { get; set; } = 10;
}
