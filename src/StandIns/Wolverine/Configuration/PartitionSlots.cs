namespace Wolverine.Configuration;

/// <summary>Over how many lanes a queue's groups of messages are spread.</summary>
public enum PartitionSlots
{
    /// <summary>Three lanes.</summary>
    Three = 3,

    /// <summary>Five lanes.</summary>
    Five = 5,

    /// <summary>Seven lanes.</summary>
    Seven = 7,

    /// <summary>Nine lanes.</summary>
    Nine = 9,
}
