namespace CpmTracker.LocalPostgres;

/// <summary>Another host owns the data folder. The message is one line for people: the folder, and the owner's process id.</summary>
/// <param name="folder">The data folder.</param>
/// <param name="ownerProcessId">The owner's process id, null when it could not be read.</param>
public sealed class ClusterInUseException(string folder, int? ownerProcessId)
    : InvalidOperationException(
        $"The data folder {folder} is in use by process {ownerProcessId?.ToString() ?? "(unknown)"}: stop that host first, or set {DataFolder.Variable} to another folder.")
{
    /// <summary>The data folder.</summary>
    public string Folder { get; } = folder;

    /// <summary>The process id of the host that owns the folder, null when it could not be read.</summary>
    public int? OwnerProcessId { get; } = ownerProcessId;
}
