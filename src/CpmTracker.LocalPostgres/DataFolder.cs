namespace CpmTracker.LocalPostgres;

/// <summary>The data folder that a host uses when nobody names one.</summary>
public static class DataFolder
{
    /// <summary>The environment variable that overrides the default.</summary>
    public const string Variable = "CPM_DATA";

    /// <summary>The full path in CPM_DATA, or else of <c>.data</c> in the current directory. The folder need not exist.</summary>
    public static string FromEnvironment()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        return Path.GetFullPath(string.IsNullOrWhiteSpace(named) ? ".data" : named);
    }
}
