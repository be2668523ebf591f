namespace GreenDonut;

/// <summary>How a data loader collects.</summary>
public class DataLoaderOptions
{
    /// <summary>The most keys that one batch may have: 1024. More keys make more batches.</summary>
    public int MaxBatchSize { get; set; } = 1024;
}
