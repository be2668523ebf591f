namespace Weasel.Core;

/// <summary>What a bulk insert does with documents that are there already.</summary>
public enum BulkInsertMode
{
    /// <summary>A document that is there already fails the whole insert.</summary>
    InsertsOnly,

    /// <summary>Documents that are there already stay as they are.</summary>
    IgnoreDuplicates,

    /// <summary>Documents that are there already are replaced.</summary>
    OverwriteExisting,
}
