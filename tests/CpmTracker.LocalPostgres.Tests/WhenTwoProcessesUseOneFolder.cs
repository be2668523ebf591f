namespace CpmTracker.LocalPostgres.Tests;

public sealed class WhenTwoProcessesUseOneFolder(MadeCluster made) : IDisposable
{
    private readonly ScratchFolder folder = new(made);

    [Fact]
    public async Task A_second_start_on_the_same_folder_says_so_in_one_line()
    {
        await using var first = await folder.StartAsync();

        var refused = await Should.ThrowAsync<ClusterInUseException>(folder.StartAsync);

        refused.Message.ShouldContain(folder.Path);
        refused.Message.ShouldContain($"process {Environment.ProcessId}");
        refused.Message.ShouldNotContain("\n");
    }

    [Fact]
    public async Task The_owner_is_another_process_just_as_well()
    {
        await KilledHost.RunAndKillAsync(folder, async host =>
            (await Should.ThrowAsync<ClusterInUseException>(folder.StartAsync)).OwnerProcessId.ShouldBe(host));
    }

    [Fact]
    public async Task A_tool_attaches_to_the_running_one_and_leaves_it_running()
    {
        await using var owner = await folder.StartAsync();

        await using (var attached = await LocalCluster.TryAttachAsync(folder.Path, TestContext.Current.CancellationToken))
            (await Sql.AskAsync<int>(attached!.ConnectionString("postgres"), "SELECT 1")).ShouldBe(1);

        (await Sql.AskAsync<int>(owner.ConnectionString("postgres"), "SELECT 2")).ShouldBe(2);
    }

    [Fact]
    public async Task There_is_nothing_to_attach_to_before_the_start_and_after_the_end()
    {
        (await LocalCluster.TryAttachAsync(folder.Path, TestContext.Current.CancellationToken)).ShouldBeNull();
        await using (await folder.StartAsync())
        {
        }
        (await LocalCluster.TryAttachAsync(folder.Path, TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public async Task How_to_connect_and_the_socket_are_for_their_owner_alone()
    {
        await using var cluster = await folder.StartAsync();

        if (OperatingSystem.IsWindows()) return;
        File.GetUnixFileMode(folder.Home.Connection).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.GetUnixFileMode(Server.SocketFolder.For(folder.Home)).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task A_folder_in_use_is_not_removed()
    {
        await using var cluster = await folder.StartAsync();

        Should.Throw<ClusterInUseException>(() => LocalCluster.Remove(folder.Path));

        (await Sql.AskAsync<int>(cluster.ConnectionString("postgres"), "SELECT 1")).ShouldBe(1);
    }

    public void Dispose() => folder.Dispose();
}
