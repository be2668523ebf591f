namespace CpmTracker.LocalPostgres.Tests;

public sealed class WhenTheDataFolderIsNamed
{
    [Fact]
    public void The_environment_overrides_the_default()
    {
        var before = Environment.GetEnvironmentVariable(DataFolder.Variable);
        try
        {
            Environment.SetEnvironmentVariable(DataFolder.Variable, null);
            DataFolder.FromEnvironment().ShouldBe(Path.Combine(Environment.CurrentDirectory, ".data"));
            Environment.SetEnvironmentVariable(DataFolder.Variable, "/srv/cpm");
            DataFolder.FromEnvironment().ShouldBe(Path.GetFullPath("/srv/cpm"));
        }
        finally
        {
            Environment.SetEnvironmentVariable(DataFolder.Variable, before);
        }
    }
}
