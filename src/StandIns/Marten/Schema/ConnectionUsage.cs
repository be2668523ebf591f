namespace Marten.Storage;

/// <summary>What a connection is for. Both mean the same here: there is one database, and it is written to.</summary>
public enum ConnectionUsage
{
    /// <summary>Reading only.</summary>
    Read,

    /// <summary>Reading and writing.</summary>
    ReadWrite,
}
